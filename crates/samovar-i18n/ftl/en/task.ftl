task-none = No tasks yet
task-none-text = What has to be done by when, counted from the event: when the event moves, the tasks move along.
task-add-usual = Add the usual tasks
task-add = Add a task
task-title = Task
task-title-placeholder = Book the projector by Friday
task-due = Due
task-due-date = Due date
task-due-time = Due time
task-owner = Who
task-notes = Notes
task-list = Tasks of the event
task-done = Done
task-done-of = Done: { $title }
task-delete = Delete: { $title }
task-delete-short = Delete
task-late = Late
task-days-before =
    { $count ->
        [one] { $count } day before
       *[other] { $count } days before
    }
task-days-after =
    { $count ->
        [one] { $count } day after
       *[other] { $count } days after
    }
task-on-the-day = On the day
task-progress = { $done } of { $all } done
task-added = Task added: { $title }
task-usual-added =
    { $count ->
        [one] { $count } task added
       *[other] { $count } tasks added
    }
task-saved = Task saved: { $title }
task-ticked = Done: { $title }
task-reopened = To do again: { $title }
task-deleted = Task deleted: { $title }
task-keys-hint = Space to tick, Enter to open, Delete to remove
task-usual-speakers = Invite the speakers
task-usual-announce = Announce the event
task-usual-food = Order the food
task-usual-info = Send the guests what they need to know
task-usual-door-list = Print the door list
task-usual-thanks = Thank the speakers
task-export = Tasks for calendars
task-final-numbers = Final numbers for { $supplier }
task-final-hint = Until the supplier’s day for final numbers. It is done once the order is sent.
