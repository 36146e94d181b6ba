# The window around everything: sections, common buttons.
shell-name = Samovar
shell-home = Home
shell-calendar = Calendar
shell-events = Events
shell-people = People
shell-library = Library
shell-insights = Insights
shell-import = Import
shell-settings = Settings

shell-save = Save
shell-cancel = Cancel
shell-close = Close
shell-delete = Delete
shell-open = Open
shell-undo = Undo
shell-redo = Redo
shell-retry = Retry
shell-search = Search
shell-details = Details
shell-copy = Copy
