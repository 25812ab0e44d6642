; SPDX-License-Identifier: Apache-2.0
;
; The installer: programs, libraries, an entry in the start menu and one in "Apps". Records and passwords are the user's;
; neither the installer nor the uninstaller touches them. pack.sh gives VERSION, STAGE, REMOVE, ICON, LICENCE and OUTPUT.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
!include "MUI2.nsh"

Name "Camlock ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Camlock"
RequestExecutionLevel admin
!define MUI_ICON "${ICON}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Camlock"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Camlock"
VIAddVersionKey "FileDescription" "Installs Camlock"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Function .onInit
    SetRegView 64
FunctionEnd

Function un.onInit
    SetRegView 64
FunctionEnd

Section
    SetShellVarContext all
    SetOutPath "$INSTDIR"
    File /r "${STAGE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Camlock.lnk" "$INSTDIR\camlock-gui.exe"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayName" "Camlock"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\camlock-gui.exe"
    WriteRegStr HKLM "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKLM "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    SetShellVarContext all
    !include "${REMOVE}"
    Delete "$SMPROGRAMS\Camlock.lnk"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey HKLM "${UNINSTALL_KEY}"
SectionEnd
