guest-state-invited = Приглашение
guest-state-going = Придёт
guest-state-maybe = Возможно
guest-state-declined = Не придёт
guest-state-waitlisted = Лист ожидания
guest-state-cancelled = Отказ

guest-count =
    { $count ->
        [one] { $count } гость
        [few] { $count } гостя
        [many] { $count } гостей
       *[other] { $count } гостя
    }
