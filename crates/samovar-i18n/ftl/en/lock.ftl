# A planner that is locked with a passphrase: its own screen, and the settings.

lock-title = This planner is locked
lock-passphrase = Passphrase
lock-hint = The recovery key off the recovery sheet opens it too.
lock-open = Open
lock-opening = Opening…
lock-show = Show what is typed
lock-hide = Hide what is typed
lock-caps = Caps Lock is on
lock-letters-latin = Typed in Latin letters. If the passphrase is in Russian, switch the keyboard layout.
lock-letters-russian = Typed in Russian letters. If the passphrase is in Latin letters, switch the keyboard layout.
lock-wrong = This passphrase does not open the planner. Nothing was changed: try again.
lock-wrong-sure = If you are sure of it, the beginning of the file may be damaged. Then a backup may open.
lock-recovery-count =
    { $count ->
        [one] A recovery key has { $whole } letters and digits; here there is { $count }.
       *[other] A recovery key has { $whole } letters and digits; here there are { $count }.
    }
lock-recovery-mistyped = A letter of the recovery key is mistyped, or the sheet is of another planner or from before the passphrase was changed. Compare it group by group.
lock-empty = Type the passphrase
lock-remember = Remember on this laptop
lock-remember-hint = Whoever can use your account on this laptop can then open the planner.
lock-lack-absent = No keyring runs on this computer, so the passphrase cannot be remembered. Type it each time.
lock-lack-shut = The system’s keyring did not open, so the passphrase cannot be remembered now.
lock-not-remembered = The planner is open. The system’s keyring did not take the passphrase: type it again next time.
lock-go-on = Go on
lock-back = Back to { $name }
lock-ways = Other ways
lock-backups = Put a backup in its place
lock-backups-text = A backup that is locked opens with what is typed above. The file as it is now is kept beside it.
lock-backup-first = This backup is locked. Type its passphrase above first.
lock-backup-title = The backup is locked
lock-backup-text = “{ $name }” is locked with another passphrase than the planner. Restored, the planner is locked with it too.
lock-not-remembered-after = It is not remembered: the system’s keyring did not take the passphrase.

lock-section = Lock
lock-section-open = Whoever has the file can read everything in it. With a passphrase, the planner and its backups cannot be read without it.
lock-section-locked = This planner and its backups are locked with a passphrase.
lock-is-locked = Locked with a passphrase
lock-set = Lock with a passphrase
lock-change = Change the passphrase
lock-remove = Remove the lock
lock-print = Print the recovery sheet
lock-remembered = Remembered: this laptop opens it by itself
lock-forgotten = Forgotten. The passphrase is asked for at the next start.
lock-forget-failed = The system’s keyring did not open. Try again.

lock-promise = What it does
lock-promise-file = Without the passphrase nobody reads the planner or its backups: not on a lost laptop, not on a stick, not in a folder that is copied elsewhere.
lock-promise-work = You type it at each start. Everything else is as before.
lock-promise-not = What it does not do
lock-promise-not-open = While the planner is open, whoever sits at the laptop sees all of it.
lock-promise-not-files = Lists, sheets and invitations that you save stay files that anybody can read.
lock-promise-not-traces = Traces of the old file may stay on the disk. On an SSD no program can rule that out; encryption of the whole disk can.
lock-lost = Whoever forgets the passphrase and has no recovery sheet has lost the planner. Nobody can open it again, nor can we. Print the sheet as soon as it is locked.
lock-current = The passphrase now
lock-new = New passphrase
lock-new-hint = At least 10 characters. Four or five words that do not belong together are good, and easy to remember.
lock-again = The same again
lock-change-text = The planner and its backups are made anew under the new passphrase. The recovery sheet you have opens them no more: print a new one.
lock-remove-text = The planner and its backups become plain files. Whoever has one of them can read everything in it.
lock-working = Making the planner and its backups anew
lock-working-text = The planner is closed meanwhile and opens again by itself.
lock-done-set = The planner is locked
lock-done-change = The passphrase is changed
lock-done-remove = The lock is removed
lock-done-backups =
    { $count ->
        [0] There were no backups.
        [one] Its backup too.
       *[other] Its { $count } backups too.
    }
lock-left =
    { $count ->
        [one] This file stays as it was, and can be read as before:
       *[other] These { $count } files stay as they were, and can be read as before:
    }
lock-left-text = Look at them, and delete what you do not need.
lock-show-in-folder = Show in folder
lock-show-of = Show in folder: { $name }
lock-sheet-file = Recovery sheet
lock-sheet-text = The recovery sheet opens the planner when the passphrase is forgotten. Keep it on paper, away from the laptop. Save the file on a stick, say, not beside the planner.
lock-sheet-saved = Print it, then delete the file: whoever has it can open the planner
lock-stopped = Stopped. The planner is whole.

palette-words-lock = lock, passphrase, password, encrypt, encryption, protect, secret
palette-words-lock-change = change the password, new password, passphrase
palette-words-lock-remove = unlock, remove the password, decrypt, passphrase
palette-words-lock-print = recovery key, recovery sheet, forgotten password
