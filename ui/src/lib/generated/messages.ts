// Made from crates/samovar-i18n/ftl by `make generate`. Do not edit.

/** Every message and the facts it needs. */
export type Messages = {
  'allergen-celery': Record<string, never>
  'allergen-crustaceans': Record<string, never>
  'allergen-eggs': Record<string, never>
  'allergen-fish': Record<string, never>
  'allergen-gluten': Record<string, never>
  'allergen-lupin': Record<string, never>
  'allergen-milk': Record<string, never>
  'allergen-molluscs': Record<string, never>
  'allergen-mustard': Record<string, never>
  'allergen-none': Record<string, never>
  'allergen-not-asked': Record<string, never>
  'allergen-nuts': Record<string, never>
  'allergen-other': Record<string, never>
  'allergen-peanuts': Record<string, never>
  'allergen-sesame': Record<string, never>
  'allergen-soy': Record<string, never>
  'allergen-sulphites': Record<string, never>
  'diet-gluten-free': Record<string, never>
  'diet-halal': Record<string, never>
  'diet-kosher': Record<string, never>
  'diet-lactose-free': Record<string, never>
  'diet-low-sugar': Record<string, never>
  'diet-no-beef': Record<string, never>
  'diet-no-pork': Record<string, never>
  'diet-none': Record<string, never>
  'diet-not-asked': Record<string, never>
  'diet-other': Record<string, never>
  'diet-pescatarian': Record<string, never>
  'diet-vegan': Record<string, never>
  'diet-vegetarian': Record<string, never>
  'error-bug': Record<string, never>
  'error-io': { path: number | string }
  'error-missing': Record<string, never>
  'error-storage-damaged': { path: number | string }
  'error-storage-full': Record<string, never>
  'error-storage-locked': { path: number | string }
  'error-storage-newer': { path: number | string }
  'event-state-cancelled': Record<string, never>
  'event-state-done': Record<string, never>
  'event-state-draft': Record<string, never>
  'event-state-full': Record<string, never>
  'event-state-open': Record<string, never>
  'guest-count': { count: number | string }
  'guest-state-cancelled': Record<string, never>
  'guest-state-declined': Record<string, never>
  'guest-state-going': Record<string, never>
  'guest-state-invited': Record<string, never>
  'guest-state-maybe': Record<string, never>
  'guest-state-waitlisted': Record<string, never>
  'print-date': { day: number | string; month: number | string; weekday: number | string; year: number | string }
  'print-date-short': { day: number | string; month: number | string; year: number | string }
  'print-door-list': Record<string, never>
  'print-door-list-allergens': { allergens: number | string }
  'print-door-list-column-code': Record<string, never>
  'print-door-list-column-company': Record<string, never>
  'print-door-list-column-diet': Record<string, never>
  'print-door-list-column-name': Record<string, never>
  'print-door-list-column-note': Record<string, never>
  'print-door-list-column-plus-ones': Record<string, never>
  'print-door-list-column-tick': Record<string, never>
  'print-door-list-coming': { count: number | string }
  'print-door-list-empty': Record<string, never>
  'print-door-list-guests': { count: number | string }
  'print-door-list-made-of': { guests: number | string; plusones: number | string }
  'print-door-list-maybe': { count: number | string }
  'print-door-list-part': { letters: number | string }
  'print-door-list-plus-ones': { count: number | string }
  'print-door-list-section-maybe': Record<string, never>
  'print-door-list-section-waitlist': Record<string, never>
  'print-door-list-section-walk-ins': Record<string, never>
  'print-door-list-waitlisted': { count: number | string }
  'print-month': { month: number | string }
  'print-month-short': { month: number | string }
  'print-page': { page: number | string; pages: number | string }
  'print-printed': { when: number | string }
  'print-weekday': { weekday: number | string }
  'session-kind-break': Record<string, never>
  'session-kind-doors': Record<string, never>
  'session-kind-lightning': Record<string, never>
  'session-kind-meal': Record<string, never>
  'session-kind-networking': Record<string, never>
  'session-kind-other': Record<string, never>
  'session-kind-panel': Record<string, never>
  'session-kind-talk': Record<string, never>
  'session-kind-workshop': Record<string, never>
  'shell-calendar': Record<string, never>
  'shell-cancel': Record<string, never>
  'shell-close': Record<string, never>
  'shell-copy': Record<string, never>
  'shell-delete': Record<string, never>
  'shell-details': Record<string, never>
  'shell-events': Record<string, never>
  'shell-home': Record<string, never>
  'shell-import': Record<string, never>
  'shell-insights': Record<string, never>
  'shell-library': Record<string, never>
  'shell-name': Record<string, never>
  'shell-open': Record<string, never>
  'shell-people': Record<string, never>
  'shell-redo': Record<string, never>
  'shell-retry': Record<string, never>
  'shell-save': Record<string, never>
  'shell-search': Record<string, never>
  'shell-settings': Record<string, never>
  'shell-undo': Record<string, never>
  'speaker-state-agreed': Record<string, never>
  'speaker-state-declined': Record<string, never>
  'speaker-state-invited': Record<string, never>
  'speaker-state-materials-in': Record<string, never>
  'speaker-state-scheduled': Record<string, never>
}

export type MessageKey = keyof Messages
