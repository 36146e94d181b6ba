// Placeholder until samovar-i18n writes this file. Never edited by hand.
export type MessageKey = string
