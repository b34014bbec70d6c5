@echo off
rem Starts Eclipse with erdsl in it, on Windows.
rem
rem   erdsl-ide [WORKSPACE [FILE...]]
rem
rem WORKSPACE is the directory Eclipse keeps its projects in; it is made when it does not exist. Without it, Eclipse asks.
rem Every file is opened in the editor.
setlocal
set "JAVA=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\javaw"
set "LAUNCHER="
for %%J in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fJ"
if not defined LAUNCHER (
    echo "%~dp0" is not complete: it holds no launcher. 1>&2
    exit /b 1
)
if "%~1"=="" (
    start "" "%JAVA%" -jar "%LAUNCHER%"
) else (
    start "" "%JAVA%" -jar "%LAUNCHER%" -data %*
)
