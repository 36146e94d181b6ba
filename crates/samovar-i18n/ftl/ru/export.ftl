# Вкладка «Печать и экспорт». То, что стоит на самой бумаге, — в print.ftl.
export-door-list = Список на входе
export-door-list-text = Имена по фамилиям и квадраты для галочек, чтобы вести вход без экрана.
export-door-list-guests =
    { $count ->
        [one] { $count } гость
        [few] { $count } гостя
        [many] { $count } гостей
       *[other] { $count } гостя
    }
export-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
export-options = Что на листе
export-paper-language = Язык бумаги
export-language-en = English
export-language-ru = Русский
export-paper-size = Бумага
export-paper-a4 = A4
export-paper-letter = Letter
export-landscape = Альбомная
export-split = А–К и Л–Я на отдельных листах
export-blank-lines = Пустых строк для гостей без записи
export-columns = Столбцы
export-column-company = Компания
export-column-plus-ones = Спутники
export-column-diet = Питание и аллергии
export-column-notes = Заметки
export-undecided = И те, кто ещё не решил
export-preview-page = Страница { $page } из { $pages } списка на входе
export-page-of = { $page } из { $pages }
export-previous-page = Предыдущая страница
export-next-page = Следующая страница
export-save-pdf = Сохранить PDF
export-save-as = Сохранить как…
export-save-and-open = Сохранить и открыть для печати
export-saved-at = Сохранено: { $path }
export-open-file = Открыть
export-open-folder = Открыть папку
export-show-in-folder = Показать в папке

export-calendar = Календарь
export-language = Язык
export-event-file = Добавить в календарь
export-event-file-text = Один файл с событием: кто его откроет, у того событие появится в календаре.
export-agenda-file = Программа
export-agenda-file-text = Один файл со всеми пунктами, у которых есть время.
export-invitations = Приглашения
export-invitations-text = По файлу на каждого гостя с приглашением или ответом «Придёт», на языке гостя, если он известен. Ответить можно из своего календаря.
export-save-file = Сохранить файл
export-save-files = Сохранить файлы
export-save-into = Сохранить в папку…
export-invitations-saved =
    { $count ->
        [0] Приглашений не записано
        [one] Сохранено { $count } приглашение
        [few] Сохранено { $count } приглашения
        [many] Сохранено { $count } приглашений
       *[other] Сохранено { $count } приглашения
    }
export-not-invited =
    { $count ->
        [one] { $count } гость без приглашения
        [few] { $count } гостя без приглашения
        [many] { $count } гостей без приглашения
       *[other] { $count } гостя без приглашения
    }
export-not-invited-name = Гость
export-not-invited-why = Почему
export-kind-pdf = Документ PDF
export-kind-calendar = Файл календаря
