# Сверка: то, что отмечено на распечатанном списке, вводится с клавиатуры.
# Название стойки для тех, кого отметили на бумаге.
readback-station = бумага
readback-title = Введите, кто отмечен на бумаге
readback-list = Распечатанный список
readback-list-of =
    { $count ->
        [one] Список { $number }, печать { $printed }: { $count } строка
        [few] Список { $number }, печать { $printed }: { $count } строки
        [many] Список { $number }, печать { $printed }: { $count } строк
       *[other] Список { $number }, печать { $printed }: { $count } строки
    }
readback-no-list = На этом компьютере не печатали список для этого события. Короткие коды всё равно работают.
readback-text = Номера строк или короткие коды
readback-hint = 1-20 23 25-30 — эти строки пришли. 23/2 — двое из компании. + Анна Петрова /2 — с пустой строки, отдельной строкой.
readback-date = День прихода
readback-time = Время
readback-at-station = Стойка
readback-commit =
    { $count ->
        [0] Отметить вход
        [one] Отметить { $count } человека
        [few] Отметить { $count } человек
        [many] Отметить { $count } человек
       *[other] Отметить { $count } человека
    }
readback-done =
    { $count ->
        [one] С бумаги отмечен { $count } человек
        [few] С бумаги отмечено { $count } человека
        [many] С бумаги отмечено { $count } человек
       *[other] С бумаги отмечено { $count } человека
    }
readback-empty = Имена появятся здесь, пока вы вводите. Ничего не запишется, пока вы не отметите вход.
readback-sum =
    { $count ->
        [0] Новых отметок нет
        [one] К отметке { $count } человек
        [few] К отметке { $count } человека
        [many] К отметке { $count } человек
       *[other] К отметке { $count } человека
    }
readback-parties =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
readback-walk-ins =
    { $count ->
        [one] { $count } новый гость с пустых строк
        [few] { $count } новых гостя с пустых строк
        [many] { $count } новых гостей с пустых строк
       *[other] { $count } нового гостя с пустых строк
    }
readback-overridden =
    { $count ->
        [one] { $count } впустили всё равно
        [few] { $count } впустили всё равно
        [many] { $count } впустили всё равно
       *[other] { $count } впустили всё равно
    }
readback-not-counted =
    { $count ->
        [one] Не считается { $count } запись
        [few] Не считаются { $count } записи
        [many] Не считаются { $count } записей
       *[other] Не считается { $count } записи
    }
readback-problems = Не считаются
readback-lines = Будут отмечены
readback-earlier =
    { $count ->
        [one] Ещё { $count } строка введена раньше и не показана
        [few] Ещё { $count } строки введены раньше и не показаны
        [many] Ещё { $count } строк введено раньше и не показано
       *[other] Ещё { $count } строки введены раньше и не показаны
    }
readback-new = Новый гость
readback-same-name = Такое же имя в строке { $line }
readback-already = на месте с { $time }
readback-already-at = на месте с { $time }, { $station }
readback-no-line = в списке только { $most } — дальше строк нет
readback-fault-unknown = не номер строки и не код
readback-fault-no-line = такой строки нет
readback-fault-no-list = список здесь не печатали: введите короткий код
readback-fault-no-code = ни у кого нет такого кода
readback-fault-gone = после печати гость удалён из списка
readback-fault-already-in = уже на месте
readback-fault-repeated = введено дважды
readback-fault-heads = такого числа людей быть не может
