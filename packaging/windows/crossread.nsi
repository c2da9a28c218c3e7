; Untested on Windows; it compiles. After `py packaging\build.py frozen` on Windows:
;   makensis packaging\windows\crossread.nsi
; Installs for one user, without an administrator's rights.
Unicode true
!ifndef VERSION
  !define VERSION "0.1.0"
!endif
!ifndef FROZEN
  !define FROZEN "..\..\dist\frozen\crossread"
!endif
!ifndef OUT
  !define OUT "..\..\dist\crossread-${VERSION}-setup.exe"
!endif
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Crossread"

Name "Crossread"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Crossread"
InstallDirRegKey HKCU "Software\Crossread" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"

Section "Crossread"
  SetOutPath "$INSTDIR"
  File /r "${FROZEN}/*.*"
  CreateShortcut "$SMPROGRAMS\Crossread.lnk" "$INSTDIR\crossreadw.exe"
  WriteRegStr HKCU "Software\Crossread" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.crossread" "" "Crossread.Comparison"
  WriteRegStr HKCU "Software\Classes\Crossread.Comparison" "" "Crossread comparison"
  WriteRegStr HKCU "Software\Classes\Crossread.Comparison\DefaultIcon" "" "$INSTDIR\crossreadw.exe,0"
  WriteRegStr HKCU "Software\Classes\Crossread.Comparison\shell\open\command" "" '"$INSTDIR\crossreadw.exe" -- "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Crossread"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Crossread authors"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\crossreadw.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteUninstaller "$INSTDIR\uninstall.exe"
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Crossread.lnk"
  ; only what was installed: a user may have put the program into a folder with files of their own
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\crossread.exe"
  Delete "$INSTDIR\crossreadw.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "Software\Classes\Crossread.Comparison"
  DeleteRegKey HKCU "Software\Classes\.crossread"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegValue HKCU "Software\Crossread" "Folder"
SectionEnd
