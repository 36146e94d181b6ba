event-state-draft = Draft
event-state-open = Open
event-state-full = Full
event-state-done = Done
event-state-cancelled = Cancelled
