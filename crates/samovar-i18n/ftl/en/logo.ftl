# The community's logo.
logo = Logo
logo-text = On badges and tickets. It lies in the planner and goes wherever the planner goes. PNG or JPEG, up to 1 MB.
logo-none = No logo yet
logo-choose = Choose a logo…
logo-replace = Choose another…
logo-remove = Remove
logo-size = { $width } × { $height } pixels
logo-set = Logo set
logo-removed = Logo removed
logo-change = Change the logo
logo-picture = Logo “{ $name }”
logo-damaged = The logo “{ $name }” is in the planner, but nothing can read it: the paper comes without. Choose it again in the settings.
