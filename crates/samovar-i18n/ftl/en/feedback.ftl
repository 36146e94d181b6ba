# Feedback: the form, typing it back, files, figures, comments, paper.

feedback-usual-recommend = How likely are you to recommend our evenings to a friend?
feedback-usual-change = What is the one thing that we should change?
feedback-change-notes = Said after “{ $event }”: { $words }
feedback-none = No feedback form yet
feedback-none-text = A form asks whether people would recommend the evening, how they liked each talk, and what should change. Print it, or give it a link.
feedback-start = Make the usual form
feedback-started = Form made
feedback-started-without =
    { $count ->
        [one] Form made. { $count } talk at the end is not asked about: a form holds no more.
       *[other] Form made. { $count } talks at the end are not asked about: a form holds no more.
    }
feedback-form = The form
feedback-form-open = Edit the form
feedback-intro = Above the questions
feedback-link = Link to the same form elsewhere
feedback-link-hint = It stands on the paper as a code to scan. Samovar opens no links.
feedback-questions = Questions
feedback-question-add = Add question
feedback-question-words = Question
feedback-question-kind = Answered by
feedback-question-session = About a talk
feedback-question-no-session = About the evening
feedback-question-choices = Choices, one a line
feedback-question-earlier = Move up: { $words }
feedback-question-later = Move down: { $words }
feedback-question-remove = Remove: { $words }
feedback-question-added = Question added
feedback-question-removed = Question removed: { $words }
feedback-kind-recommend = Recommend, 0–10
feedback-kind-ten = Grade 0–10
feedback-kind-five = Grade 1–5
feedback-kind-choice = Choice
feedback-kind-text = Words
feedback-long = { $count ->
        [one] { $count } question: few people answer more than seven.
       *[other] { $count } questions: few people answer more than seven.
    }
feedback-type = Type in from paper
feedback-type-hint = A grade for each question, - where there is none, then | or / and the words. Enter takes the line.
feedback-type-order = In this order: { $questions }
feedback-type-line = Filled form
feedback-type-signed = Signed by
feedback-type-signed-hint = Leave it empty unless there is a name on the form. It holds for one form.
feedback-typed = { $count ->
        [one] { $count } form typed in
       *[other] { $count } forms typed in
    }
feedback-read-as = { $question }: { $answer }
feedback-not-answered = –
feedback-trouble = { $why ->
        [off-scale] Place { $place }: “{ $part }” is no grade from { $least } to { $most } ({ $question })
        [no-grade] Place { $place }: “{ $part }” is no grade ({ $question }). Type a number from { $least } to { $most }, or -
        [no-choice] Place { $place }: “{ $part }” is no choice ({ $question }). Type a number from { $least } to { $most }, or -
        [too-few] Place { $place }: an answer to “{ $question }” is missing. Type it, or -
        [too-many] Place { $place }: “{ $part }” is more than the form asks
        [no-words] Place { $place }: the form has no question for words
        [too-long] Place { $place }: the words are too long
       *[other] Nothing is answered
    }
feedback-refused-line = { $why ->
        [off-scale] Line { $line }: “{ $part }” is no grade from { $least } to { $most } ({ $question })
        [no-grade] Line { $line }: “{ $part }” is no grade ({ $question })
        [too-long] Line { $line }: the words are too long ({ $question })
       *[other] Line { $line } could not be read
    }
feedback-figures = Figures
feedback-answered = { $came ->
        [0] { $answers } answered
       *[other] { $answers } of { $came } answered
    }
feedback-answered-more = { $answers } answered. Fewer guests were checked in at the door: { $came }
feedback-nps = Net promoter score
feedback-nps-value = { $score } [{ $low }, { $high }]
feedback-too-few = { $answers ->
        [one] { $answers } answer: no score under { $least }
       *[other] { $answers } answers: no score under { $least }
    }
feedback-mean = { $mean } of { $most }
feedback-mean-name = Mean
feedback-answers = Answers
feedback-comments = Comments
feedback-no-comments = No comments yet.
feedback-release = Release for
feedback-release-nobody = Nobody
feedback-released = Released for the speakers of “{ $title }”
feedback-kept-back = Nobody reads it but you
feedback-promise = We will change this
feedback-promise-event = Task of
feedback-promise-here = This event
feedback-promised = Task added: { $title }
feedback-promised-task = Task: { $title }
feedback-signed = Signed: { $name }
feedback-anonymous = Not signed
feedback-way-typed = From paper
feedback-way-file = From a file
feedback-all = Filled forms
feedback-remove = Remove: { $words }
feedback-removed = Form removed
feedback-import = Import from a file
feedback-import-choose = Choose a file: Google Forms, Luma, CSV or XLSX
feedback-import-columns = What the columns are
feedback-import-column = Column
feedback-import-as = Taken as
feedback-import-left-out = Left out
feedback-import-day = The day
feedback-import-email = E-mail, which signs it
feedback-import-new = New question: { $kind }
feedback-import-counts = { $added } new, { $known } known already, { $blank } without an answer, { $refused } refused
feedback-import-run = Import
feedback-imported = { $count ->
        [one] { $count } filled form imported
       *[other] { $count } filled forms imported
    }
feedback-import-nothing = There is nothing new in this file.
feedback-paper = Feedback form
feedback-paper-text = A5, twice on a sheet: print, cut in two. The code leads to the link of the form.
feedback-summary = Summary
feedback-summary-paper = Summary of feedback
feedback-summary-paper-text = One page: how many answered, the scores with how sure they are, what should change in the words you released, and what was promised.
feedback-speaker-paper = Feedback for a speaker
feedback-speaker-paper-text = Grades from five answers on, and the comments you released.
feedback-speaker = Speaker

shell-tab-feedback = Feedback
palette-words-feedback = feedback, survey, form, questions, grades, rating, nps, comments

print-feedback-form = Feedback
print-feedback-intro = Thank you for being here. Cross a number for each question; nobody knows who wrote it.
print-feedback-surely-not = surely not
print-feedback-surely = surely
print-feedback-poor = poor
print-feedback-great = great
print-speaker-feedback = Feedback for the speaker
print-feedback-question = Question
print-feedback-mean = Mean
print-feedback-answers = Answers
print-feedback-of = { $mean } of { $most }
print-feedback-comments = In their words:
print-feedback-summary = Feedback, in sum
print-feedback-score = Score or mean
print-feedback-response = Answered, of the guests who came
print-feedback-no-door = Nobody was checked in at the door, so there is no share.
print-feedback-nobody = Nobody has answered yet.
print-feedback-talks = Talks
print-feedback-change = What should change, in words that were released
print-feedback-promised = What was promised to change
print-feedback-due = by { $day }
print-feedback-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
print-feedback-too-few = Fewer than { $least } people answered: no grades are given.

person-file-feedback = Feedback signed
erase-mention-feedback = feedback

history-start-feedback-form = Feedback form made: { $title }
history-edit-feedback-form = Feedback form changed: { $title }
history-add-question = Question added: { $name }
history-edit-question = Question changed: { $name }
history-move-question = Question moved: { $name }
history-remove-question = Question removed: { $name }
history-type-feedback = Feedback typed in: { $title }
history-remove-feedback = Feedback removed: { $title }
history-release-comment = { $state ->
        [released] Comment released for the speakers of “{ $title }”
       *[other] Comment kept back again
    }
history-promise-change = A change promised: { $title }
history-import-feedback = { $count ->
        [one] Feedback read from { $file }: { $count } form
       *[other] Feedback read from { $file }: { $count } forms
    }

holds-form = { $count ->
        [one] { $count } feedback form
       *[other] { $count } feedback forms
    }
holds-question = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
holds-feedback = { $count ->
        [one] { $count } filled form
       *[other] { $count } filled forms
    }
holds-answer = { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
holds-feedback-task = { $count ->
        [one] { $count } promised change
       *[other] { $count } promised changes
    }

error-feedback-line = { $why ->
        [off-scale] “{ $part }” at place { $place } is no grade from { $least } to { $most } for “{ $question }”. The line was not taken. Correct it and press Enter.
        [no-grade] “{ $part }” at place { $place } is no grade for “{ $question }”. The line was not taken. Type a number from { $least } to { $most }, or -.
        [no-choice] “{ $part }” at place { $place } is no choice of “{ $question }”. The line was not taken. Type a number from { $least } to { $most }, or -.
        [too-few] An answer to “{ $question }” is missing at place { $place }. The line was not taken. Type it, or -.
        [too-many] “{ $part }” at place { $place } is more than the form asks. The line was not taken. Take it out.
        [no-words] The form has no question for words, and there are some at place { $place }. The line was not taken. Take them out, or add a question.
        [too-long] The words at place { $place } are too long. The line was not taken. Shorten them.
       *[other] Nothing is answered. The line was not taken. Type a grade, or the words behind | or /.
    }
error-form-there = “{ $title }” has a feedback form already. Nothing was changed. Edit that one.
error-too-many-questions = That would be { $count } questions, and a form holds { $most }. Nothing was changed. Leave out those that are not needed.
error-too-many-choices = A question has at most { $most } choices. Nothing was changed. Remove those that are not needed.
error-no-questions = “{ $title }” has no feedback questions yet. Nothing was saved. Make the form first, in the tab Feedback.
error-question-answered = “{ $title }” was answered already (answers: { $count }): its kind and choices stay. Nothing was changed. Add another question.
error-too-few-answers = Fewer than { $least } people said something of the talks of { $name }. Nothing was printed. Wait for more answers.
