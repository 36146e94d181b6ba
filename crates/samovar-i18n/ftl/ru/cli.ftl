# Что говорит терминал.
cli-undone = Отменено: { $what }
cli-redone = Возвращено: { $what }
cli-no-events = Событий пока нет.
cli-coming = Придёт: { $coming }, без ответа: { $invited }, в листе ожидания: { $waitlisted }
cli-eating = Накормить: { $heads }, блюд: { $dishes }
cli-question-where = Где
cli-question-who = Кто придёт
cli-question-speaks = Кто выступает
cli-question-about = О чём
cli-question-food = Что едят
cli-import-people =
    { $rows ->
        [one] { $rows } строка: новых людей { $added }, знакомых { $matched }
        [few] { $rows } строки: новых людей { $added }, знакомых { $matched }
        [many] { $rows } строк: новых людей { $added }, знакомых { $matched }
       *[other] { $rows } строки: новых людей { $added }, знакомых { $matched }
    }
cli-import-replies = Придёт: { $going } (со спутниками { $headcount }), под вопросом: { $maybe }, не придёт: { $declined }, лист ожидания: { $waitlisted }
cli-import-rejected = Строка { $row } не взята: { $reason }
cli-import-suggestion = Строка { $row }: { $name } — возможно, { $known }, уже есть в списке людей
cli-headcount = Всего человек
cli-checked-in = { $name }: вход отмечен. На месте { $here } из { $coming }
cli-exported =
    { $files ->
        [one] Записан { $files } файл: { $path }
        [few] Записано { $files } файла: { $path }
        [many] Записано { $files } файлов: { $path }
       *[other] Записано { $files } файла: { $path }
    }
cli-printed =
    { $pages ->
        [one] Записана { $pages } страница: { $path }
        [few] Записано { $pages } страницы: { $path }
        [many] Записано { $pages } страниц: { $path }
       *[other] Записано { $pages } страницы: { $path }
    }
cli-planner-sound = Планировщик цел.
cli-demo = Пример митапа с файлами календаря и списками для входа лежит в { $path }
cli-list-exported =
    { $rows ->
        [one] Записана { $rows } строка: { $path }
        [few] Записаны { $rows } строки: { $path }
        [many] Записано { $rows } строк: { $path }
       *[other] Записано { $rows } строки: { $path }
    }
cli-invitations-ready =
    { $count ->
        [one] «{ $title }»: подготовить { $count } файл
        [few] «{ $title }»: подготовить { $count } файла
        [many] «{ $title }»: подготовить { $count } файлов
       *[other] «{ $title }»: подготовить { $count } файла
    }
