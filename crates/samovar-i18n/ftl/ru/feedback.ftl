# Отзывы: анкета, ввод с бумаги, файлы, показатели, комментарии, печать.

feedback-usual-recommend = Насколько вероятно, что вы посоветуете наши встречи друзьям?
feedback-usual-change = Что одно нам стоит изменить?
feedback-change-notes = Сказано после «{ $event }»: { $words }
feedback-none = Анкеты ещё нет
feedback-none-text = Анкета спрашивает, посоветуют ли встречу друзьям, как понравился каждый доклад и что изменить. Её можно напечатать или дать ссылкой.
feedback-start = Составить обычную анкету
feedback-started = Анкета составлена
feedback-started-without =
    { $count ->
        [one] Анкета составлена. О { $count } докладе в конце не спрошено: больше анкета не вмещает.
        [few] Анкета составлена. О { $count } докладах в конце не спрошено: больше анкета не вмещает.
        [many] Анкета составлена. О { $count } докладах в конце не спрошено: больше анкета не вмещает.
       *[other] Анкета составлена. О { $count } доклада в конце не спрошено: больше анкета не вмещает.
    }
feedback-form = Анкета
feedback-form-open = Изменить анкету
feedback-intro = Над вопросами
feedback-link = Ссылка на ту же анкету
feedback-link-hint = На бумаге она станет кодом, который можно отсканировать. Самовар ссылок не открывает.
feedback-questions = Вопросы
feedback-question-add = Добавить вопрос
feedback-question-words = Вопрос
feedback-question-kind = Чем отвечают
feedback-question-session = О докладе
feedback-question-no-session = О встрече
feedback-question-choices = Варианты, по одному в строке
feedback-question-earlier = Переместить выше: { $words }
feedback-question-later = Переместить ниже: { $words }
feedback-question-remove = Убрать: { $words }
feedback-question-added = Вопрос добавлен
feedback-question-removed = Вопрос убран: { $words }
feedback-kind-recommend = Посоветуете, 0–10
feedback-kind-ten = Оценка 0–10
feedback-kind-five = Оценка 1–5
feedback-kind-choice = Выбор
feedback-kind-text = Слова
feedback-long = { $count ->
        [one] { $count } вопрос: больше семи мало кто заполняет.
        [few] { $count } вопроса: больше семи мало кто заполняет.
        [many] { $count } вопросов: больше семи мало кто заполняет.
       *[other] { $count } вопроса: больше семи мало кто заполняет.
    }
feedback-type = Ввести с бумаги
feedback-type-hint = Оценка на каждый вопрос, - там, где её нет, затем | или / и слова. Enter принимает строку.
feedback-type-order = По порядку: { $questions }
feedback-type-line = Заполненная анкета
feedback-type-signed = Подпись
feedback-type-signed-hint = Оставить пустым, если на анкете нет имени. Действует для одной анкеты.
feedback-typed = { $count ->
        [one] Введена { $count } анкета
        [few] Введены { $count } анкеты
        [many] Введено { $count } анкет
       *[other] Введено { $count } анкеты
    }
feedback-read-as = { $question }: { $answer }
feedback-not-answered = –
feedback-trouble = { $why ->
        [off-scale] Место { $place }: «{ $part }» – не оценка от { $least } до { $most } ({ $question })
        [no-grade] Место { $place }: «{ $part }» – не оценка ({ $question }). Введите число от { $least } до { $most } или -
        [no-choice] Место { $place }: такого варианта нет: «{ $part }» ({ $question }). Введите число от { $least } до { $most } или -
        [too-few] Место { $place }: нет ответа на «{ $question }». Введите его или -
        [too-many] Место { $place }: «{ $part }» – больше, чем спрашивает анкета
        [no-words] Место { $place }: в анкете нет вопроса для слов
        [too-long] Место { $place }: слова слишком длинные
       *[other] Ответов нет
    }
feedback-refused-line = { $why ->
        [off-scale] Строка { $line }: «{ $part }» – не оценка от { $least } до { $most } ({ $question })
        [no-grade] Строка { $line }: «{ $part }» – не оценка ({ $question })
        [too-long] Строка { $line }: слова слишком длинные ({ $question })
       *[other] Строку { $line } не удалось прочитать
    }
feedback-figures = Показатели
feedback-answered = { $came ->
        [0] Ответов: { $answers }
       *[other] Ответили { $answers } из { $came }
    }
feedback-answered-more = Ответов: { $answers }. Гостей на входе отмечено меньше: { $came }
feedback-nps = Индекс рекомендации (NPS)
feedback-nps-value = { $score } [{ $low }, { $high }]
feedback-too-few = { $answers ->
        [one] { $answers } ответ: оценки считаются от { $least }
        [few] { $answers } ответа: оценки считаются от { $least }
        [many] { $answers } ответов: оценки считаются от { $least }
       *[other] { $answers } ответа: оценки считаются от { $least }
    }
feedback-mean = { $mean } из { $most }
feedback-mean-name = Среднее
feedback-answers = Ответов
feedback-comments = Комментарии
feedback-no-comments = Комментариев ещё нет.
feedback-release = Показать
feedback-release-nobody = Никому
feedback-released = Открыт для выступавших на «{ $title }»
feedback-kept-back = Никто, кроме вас, его не читает
feedback-promise = Это мы изменим
feedback-promise-event = Задача события
feedback-promise-here = Это событие
feedback-promised = Задача добавлена: { $title }
feedback-promised-task = Задача: { $title }
feedback-signed = Подпись: { $name }
feedback-anonymous = Без подписи
feedback-way-typed = С бумаги
feedback-way-file = Из файла
feedback-all = Заполненные анкеты
feedback-remove = Убрать: { $words }
feedback-removed = Анкета убрана
feedback-import = Импортировать из файла
feedback-import-choose = Выбрать файл: Google Forms, Luma, CSV или XLSX
feedback-import-columns = Что в столбцах
feedback-import-column = Столбец
feedback-import-as = Понят как
feedback-import-left-out = Пропущен
feedback-import-day = День
feedback-import-email = Почта – подпись
feedback-import-new = Новый вопрос: { $kind }
feedback-import-counts = Новых: { $added }, уже известных: { $known }, без ответов: { $blank }, отклонено: { $refused }
feedback-import-run = Импортировать
feedback-imported = { $count ->
        [one] Импортирована { $count } анкета
        [few] Импортированы { $count } анкеты
        [many] Импортировано { $count } анкет
       *[other] Импортировано { $count } анкеты
    }
feedback-import-nothing = В этом файле нет ничего нового.
feedback-paper = Анкета
feedback-paper-text = А5, две на листе: напечатать и разрезать. Код ведёт по ссылке анкеты.
feedback-summary = Сводка
feedback-summary-paper = Сводка отзывов
feedback-summary-paper-text = Одна страница: сколько ответили, оценки с их надёжностью, что изменить – открытыми вами словами, и что обещано.
feedback-speaker-paper = Отзывы для спикера
feedback-speaker-paper-text = Оценки от пяти ответов и открытые вами комментарии.
feedback-speaker = Спикер

shell-tab-feedback = Отзывы
palette-words-feedback = отзывы, анкета, опрос, вопросы, оценки, nps, комментарии

print-feedback-form = Анкета
print-feedback-intro = Спасибо, что вы здесь. Зачеркните число в каждом вопросе; никто не узнает, кто это написал.
print-feedback-surely-not = точно нет
print-feedback-surely = точно да
print-feedback-poor = плохо
print-feedback-great = отлично
print-speaker-feedback = Отзывы для спикера
print-feedback-question = Вопрос
print-feedback-mean = Среднее
print-feedback-answers = Ответов
print-feedback-of = { $mean } из { $most }
print-feedback-comments = Своими словами:
print-feedback-summary = Сводка отзывов
print-feedback-score = Оценка или среднее
print-feedback-response = Ответили из пришедших гостей
print-feedback-no-door = На входе никто не отмечен, поэтому доли нет.
print-feedback-nobody = Пока никто не ответил.
print-feedback-talks = Доклады
print-feedback-change = Что изменить – открытыми словами
print-feedback-promised = Что обещано изменить
print-feedback-due = до { $day }
print-feedback-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
print-feedback-too-few = Ответов меньше { $least }: оценок нет.

person-file-feedback = Подписанные отзывы
erase-mention-feedback = отзывы

history-start-feedback-form = Анкета составлена: { $title }
history-edit-feedback-form = Анкета изменена: { $title }
history-add-question = Вопрос добавлен: { $name }
history-edit-question = Вопрос изменён: { $name }
history-move-question = Вопрос перемещён: { $name }
history-remove-question = Вопрос убран: { $name }
history-type-feedback = Отзыв введён с бумаги: { $title }
history-remove-feedback = Отзыв убран: { $title }
history-release-comment = { $state ->
        [released] Комментарий открыт для выступавших на «{ $title }»
       *[other] Комментарий снова никому не показан
    }
history-promise-change = Обещано изменить: { $title }
history-import-feedback = { $count ->
        [one] Отзывы прочитаны из { $file }: { $count } анкета
        [few] Отзывы прочитаны из { $file }: { $count } анкеты
        [many] Отзывы прочитаны из { $file }: { $count } анкет
       *[other] Отзывы прочитаны из { $file }: { $count } анкеты
    }

holds-form = { $count ->
        [one] { $count } анкета
        [few] { $count } анкеты
        [many] { $count } анкет
       *[other] { $count } анкеты
    }
holds-question = { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
        [many] { $count } вопросов
       *[other] { $count } вопроса
    }
holds-feedback = { $count ->
        [one] { $count } отзыв
        [few] { $count } отзыва
        [many] { $count } отзывов
       *[other] { $count } отзыва
    }
holds-answer = { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
        [many] { $count } ответов
       *[other] { $count } ответа
    }
holds-feedback-task = { $count ->
        [one] { $count } обещанное изменение
        [few] { $count } обещанных изменения
        [many] { $count } обещанных изменений
       *[other] { $count } обещанного изменения
    }

error-feedback-line = { $why ->
        [off-scale] «{ $part }» на месте { $place } – не оценка от { $least } до { $most } для «{ $question }». Строка не принята. Исправьте её и нажмите Enter.
        [no-grade] «{ $part }» на месте { $place } – не оценка для «{ $question }». Строка не принята. Введите число от { $least } до { $most } или -.
        [no-choice] «{ $part }» на месте { $place } – не вариант для «{ $question }». Строка не принята. Введите число от { $least } до { $most } или -.
        [too-few] На месте { $place } нет ответа на «{ $question }». Строка не принята. Введите его или -.
        [too-many] «{ $part }» на месте { $place } – больше, чем спрашивает анкета. Строка не принята. Уберите лишнее.
        [no-words] В анкете нет вопроса для слов, а на месте { $place } они есть. Строка не принята. Уберите их или добавьте вопрос.
        [too-long] Слова на месте { $place } слишком длинные. Строка не принята. Сократите их.
       *[other] Ответов нет. Строка не принята. Введите оценку или слова после | или /.
    }
error-form-there = У события «{ $title }» уже есть анкета. Ничего не изменено. Измените её.
error-too-many-questions = Вопросов стало бы { $count }, а анкета вмещает { $most }. Ничего не изменено. Пропустите лишние.
error-too-many-choices = У вопроса может быть не больше { $most } вариантов. Ничего не изменено. Уберите лишние.
error-no-questions = У события «{ $title }» ещё нет вопросов. Ничего не сохранено. Сначала составьте анкету на вкладке «Отзывы».
error-question-answered = На вопрос «{ $title }» уже отвечали (раз: { $count }): вид и варианты остаются. Ничего не изменено. Добавьте другой вопрос.
error-too-few-answers = О докладах спикера { $name } сказали меньше { $least } человек. Ничего не напечатано. Дождитесь новых ответов.
