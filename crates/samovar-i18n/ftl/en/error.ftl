# One key per error code: what happened, what is safe, what to do.
error-bug = Samovar made a mistake and stopped this action. Your data is unchanged. Try again, and if it comes back, copy the details and report them.
error-missing = This is no longer in the planner. Nothing was changed. Undo the deletion, or refresh the list.
error-io = The file { $path } could not be read or written. The planner is unchanged. Check that the folder exists, that it may be written to and that the disk has room.
error-storage-newer = { $path } was made by a newer Samovar. It was not touched. Install the newer version, or open another planner.
error-storage-damaged = { $path } is damaged. It was kept as it is. Restore the last good backup, or open another planner.
error-storage-locked = { $path } is open in another Samovar. Nothing was changed. Close the other window, or open another planner.
error-storage-full = The disk is full, so the last action was not saved. Everything before it is safe. Free some room and try again.
