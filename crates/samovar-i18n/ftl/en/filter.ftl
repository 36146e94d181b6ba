# Filters over a list, and filters that were saved under a name.
filter-parts = Filters
filter-open = Filter
filter-open-count = Filters: { $count }
filter-clear = Clear filters
filter-show = Show
filter-show-count = Show { $count }
filter-saved = Saved filters
filter-saved-short = Saved
filter-save = Save this filter…
filter-save-title = Save this filter
filter-arrange = Rename or delete…
filter-arrange-title = Saved filters
filter-name = Name of the filter
filter-none-saved = No filters saved yet
filter-any = Any
filter-done-saved = Filter “{ $name }” saved
filter-done-deleted = Filter “{ $name }” deleted
