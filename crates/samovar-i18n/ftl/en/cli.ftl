# What the terminal says.
cli-undone = Undone: { $what }
cli-redone = Done again: { $what }
cli-no-events = No events yet.
cli-coming = { $coming } coming, { $invited } without a reply, { $waitlisted } on the waitlist
cli-eating = { $heads } to feed, dishes: { $dishes }
cli-question-where = Where
cli-question-who = Who comes
cli-question-speaks = Who speaks
cli-question-about = What it is about
cli-question-food = What people eat
cli-import-people =
    { $rows ->
        [one] { $rows } row: people added { $added }, people known { $matched }
       *[other] { $rows } rows: people added { $added }, people known { $matched }
    }
cli-import-replies = Going { $going } (heads { $headcount }), maybe { $maybe }, declined { $declined }, waitlist { $waitlisted }
cli-import-rejected = Row { $row } not taken: { $reason }
cli-import-suggestion = Row { $row }: { $name } may be { $known }, who is known already
cli-headcount = Headcount
cli-checked-in = { $name }: checked in. { $here } here of { $coming }
cli-exported =
    { $files ->
        [one] { $files } file written: { $path }
       *[other] { $files } files written: { $path }
    }
cli-printed =
    { $pages ->
        [one] { $pages } page written: { $path }
       *[other] { $pages } pages written: { $path }
    }
cli-planner-sound = The planner is sound.
cli-demo = The sample meetup with its calendar files and door lists is in { $path }
cli-list-exported =
    { $rows ->
        [one] { $rows } row written to { $path }
       *[other] { $rows } rows written to { $path }
    }
cli-invitations-ready =
    { $count ->
        [one] “{ $title }”: { $count } file to prepare
       *[other] “{ $title }”: { $count } files to prepare
    }
