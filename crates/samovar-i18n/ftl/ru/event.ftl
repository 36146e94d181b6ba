event-state-draft = Черновик
event-state-open = Открыто
event-state-full = Мест нет
event-state-done = Прошло
event-state-cancelled = Отменено
