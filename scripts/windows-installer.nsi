; The installer for Windows: for one user, without an administrator, offline.
; scripts/windows-installer.sh calls makensis with what is defined below:
;   PROGRAMS  the folder with the programs    LICENCES  the licence texts
;   VERSION   as people read it               NUMBERS   the same as four numbers
;   ICONS     the folder with the icons       OUT       the installer to make
;   LOADER    if WebView2Loader.dll lies beside the programs
;   AMD64     if this makensis can make a 64-bit installer

Unicode true
!ifdef AMD64
  Target amd64-unicode
!endif
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
ManifestLongPathAware true

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Samovar"
!define CLASSES "Software\Classes"
!define KIND "Samovar.Planner"
; What Microsoft says to look for: "Distribute your app and the WebView2 Runtime".
!define WEBVIEW "Software\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"

Name "Samovar ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Samovar"
; An upgrade goes where the older one is.
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
BrandingText "Samovar ${VERSION}"

!define MUI_ICON "${ICONS}\icon.ico"
!define MUI_UNICON "${ICONS}\icon.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ICONS}\installer.bmp"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\samovar.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEEPS)"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first one is for everybody whose language is neither.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"

LangString KIND_NAME ${LANG_ENGLISH} "Samovar planner"
LangString KIND_NAME ${LANG_RUSSIAN} "Планировщик Samovar"
LangString ABOUT ${LANG_ENGLISH} "Plan meetups and events without a network"
LangString ABOUT ${LANG_RUSSIAN} "Планировать встречи и события без сети"
LangString CLOSE_FIRST ${LANG_ENGLISH} "Samovar is still running. Close its windows, and samovar-cli where it runs in a terminal; then choose Retry. What is open is saved already."
LangString CLOSE_FIRST ${LANG_RUSSIAN} "Самовар ещё работает. Закройте его окна и samovar-cli, если он запущен в терминале, затем нажмите «Повтор». Всё открытое уже сохранено."
LangString NO_WEBVIEW ${LANG_ENGLISH} "Samovar is installed. To show its window it needs the Microsoft Edge WebView2 Runtime, which this computer does not have yet.$\r$\n$\r$\nInstall it from https://developer.microsoft.com/microsoft-edge/webview2. Without a network here: on another computer, download the “Evergreen Standalone Installer” (x64) there and bring it over. No administrator is needed: declined, it installs for you alone.$\r$\n$\r$\nsamovar-cli works without it."
LangString NO_WEBVIEW ${LANG_RUSSIAN} "Самовар установлен. Чтобы показать окно, ему нужен Microsoft Edge WebView2 Runtime, которого на этом компьютере пока нет.$\r$\n$\r$\nУстановите его с https://developer.microsoft.com/microsoft-edge/webview2. Если сети здесь нет: на другом компьютере скачайте оттуда «Evergreen Standalone Installer» (x64) и принесите сюда. Администратор не нужен: если отказаться от его прав, он установится только для вас.$\r$\n$\r$\nsamovar-cli работает и без него."
LangString KEEPS ${LANG_ENGLISH} "Only the program is removed. Planners, their backups and exports, and the settings of this laptop stay where they are."
LangString KEEPS ${LANG_RUSSIAN} "Удаляется только программа. Планировщики, их резервные копии и экспорт, а также настройки этого ноутбука остаются на своих местах."

VIProductVersion "${NUMBERS}"
!macro SAID LANG ABOUT
  VIAddVersionKey /LANG=${LANG} "ProductName" "Samovar"
  VIAddVersionKey /LANG=${LANG} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANG} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANG} "FileDescription" "${ABOUT}"
  VIAddVersionKey /LANG=${LANG} "CompanyName" "The Samovar contributors"
  VIAddVersionKey /LANG=${LANG} "LegalCopyright" "MIT or Apache-2.0"
!macroend
!insertmacro SAID ${LANG_ENGLISH} "Samovar setup"
!insertmacro SAID ${LANG_RUSSIAN} "Установка Самовара"

; Windows lets nobody write to a program that runs. Without anybody to ask, it ends here.
!macro WAIT_UNTIL_CLOSED PROGRAM
  ${DoWhile} ${FileExists} "${PROGRAM}"
    ClearErrors
    FileOpen $0 "${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    ${IfNot} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(CLOSE_FIRST)" /SD IDCANCEL IDRETRY`
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${Loop}
!macroend

!macro TELL_EXPLORER
  ; SHCNE_ASSOCCHANGED: icons and double clicks at once, not after the next login.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "Samovar"
  SetShellVarContext current
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\samovar.exe"
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\samovar-cli.exe"

  SetOutPath "$INSTDIR"
  File "${PROGRAMS}\samovar.exe"
  File "${PROGRAMS}\samovar-cli.exe"
  !ifdef LOADER
    File "${PROGRAMS}\WebView2Loader.dll"
  !endif
  File "/oname=licences.txt" "${LICENCES}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Samovar.lnk" "$INSTDIR\samovar.exe" "" "" "" "" "" "$(ABOUT)"

  ; A planner opens by a double click.
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(KIND_NAME)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" '"$INSTDIR\samovar.exe",0'
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\samovar.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.samovar" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\.samovar\OpenWithProgids" "${KIND}" ""
  ; Lists are offered under "Open with", and stay with the program they belong to.
  WriteRegStr HKCU "${CLASSES}\Applications\samovar.exe\shell\open\command" "" '"$INSTDIR\samovar.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\samovar.exe\SupportedTypes" ".csv" ""
  WriteRegStr HKCU "${CLASSES}\Applications\samovar.exe\SupportedTypes" ".xlsx" ""
  WriteRegStr HKCU "${CLASSES}\Applications\samovar.exe\SupportedTypes" ".vcf" ""
  WriteRegStr HKCU "${CLASSES}\Applications\samovar.exe\SupportedTypes" ".ics" ""

  WriteRegStr HKCU "${KEY}" "DisplayName" "Samovar"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\samovar.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Samovar contributors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
  !insertmacro TELL_EXPLORER

  ; For everybody on this computer, or for this user alone; the former is kept as a
  ; 32-bit program's.
  SetRegView 32
  ReadRegStr $0 HKLM "${WEBVIEW}" "pv"
  SetRegView lastused
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    ReadRegStr $0 HKCU "${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    MessageBox MB_OK|MB_ICONINFORMATION "$(NO_WEBVIEW)" /SD IDOK
  ${EndIf}
SectionEnd

; Only what was put here, by name: the folder may hold what is the user's.
Section "Uninstall"
  SetShellVarContext current
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\samovar.exe"
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR\samovar-cli.exe"

  Delete "$INSTDIR\samovar.exe"
  Delete "$INSTDIR\samovar-cli.exe"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\licences.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Samovar.lnk"

  ReadRegStr $0 HKCU "${CLASSES}\.samovar" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue HKCU "${CLASSES}\.samovar" ""
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.samovar\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.samovar\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.samovar"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegKey HKCU "${CLASSES}\Applications\samovar.exe"
  DeleteRegKey HKCU "${KEY}"
  !insertmacro TELL_EXPLORER
SectionEnd
