calendar-view-week = Week
calendar-view-days = { $from } – { $until }
calendar-view-previous-week = Previous week
calendar-view-next-week = Next week
calendar-view-nothing = Nothing is planned or due in this month.
calendar-view-cut = There is more on these days than is shown here. Choose the week to see all of it.
calendar-view-task = To do
calendar-view-task-done = Done
calendar-view-task-late = Late
calendar-view-told =
    { $count ->
        [one] { $count } invitation is ready to be sent anew
       *[other] { $count } invitations are ready to be sent anew
    }
calendar-view-keys-walk = Walk over the days
calendar-view-keys-month = Month back or ahead
calendar-view-keys-move = Move the event by a day or a week
calendar-view-keys-new = Plan an event on this day
calendar-view-day-earlier = A day earlier
calendar-view-day-later = A day later
calendar-view-week-earlier = A week earlier
calendar-view-week-later = A week later
