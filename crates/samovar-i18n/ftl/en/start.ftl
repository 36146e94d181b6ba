# Said by the system's own dialog when there is no window to say it in.
start-no-webview =
    Samovar shows its window with the Microsoft Edge WebView2 Runtime, and this computer has none.

    Install it and start Samovar again. Here without a network: on another computer, download the “Evergreen Standalone Installer” (x64) from

    https://developer.microsoft.com/microsoft-edge/webview2

    and bring it over. No administrator is needed: declined, it installs for you alone.

    Nothing was changed. samovar-cli works without it.
start-no-window =
    Samovar could not open its window: { $why }

    Start it again. If this comes again, restart the computer; samovar-cli does the same work from a terminal. Nothing in the planner was changed.
start-log = More is in the log: { $path }
start-no-display = Samovar found no display to open its window on. Start it from a desktop, or use samovar-cli, which does the same work from a terminal.
