@echo off
rem Starts Syntopic with the first Java that is new enough of: SYNTOPIC_JAVA, JAVA_HOME, the PATH, the JDK of the build.
setlocal
set "oldest=@maven.compiler.release@"
for %%i in ("%~dp0..\lib") do set "lib=%%~fi"

set "java="
call :try "%SYNTOPIC_JAVA%"
if not defined java call :try "%JAVA_HOME%"
if not defined java for %%i in (java.exe) do call :try "%%~$PATH:i"
if not defined java for /f "usebackq tokens=1,2,*" %%a in (`findstr /c:"java.home = " "%lib%\build-jdk" 2^>nul`) do call :try "%%c"
if not defined java (
  echo syntopic: needs Java %oldest% or newer and found none: install it, or set SYNTOPIC_JAVA to its folder. 1>&2
  exit /b 2
)

set "cache="
if exist "%lib%\syntopic.aot" set cache=-XX:AOTCache="%lib%\syntopic.aot" -Xlog:disable
"%java%" --module-path "%lib%\javafx" @java.options@ %cache% -cp "%lib%\syntopic.jar" app.syntopic.Main %*
exit /b %errorlevel%

rem Tries the Java command or Java home %1; sets java where it is new enough.
:try
if "%~1"=="" exit /b 0
set "candidate=%~1"
if exist "%candidate%\bin\java.exe" set "candidate=%candidate%\bin\java.exe"
if not exist "%candidate%" exit /b 0
for %%i in ("%candidate%") do set "release=%%~dpi..\release"
set "major="
if exist "%release%" for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%release%"`) do (
  for /f "delims=.-+" %%m in ("%%~v") do set "major=%%m"
)
if not defined major for /f "tokens=3" %%v in ('""%candidate%" -version 2^>^&1 ^| findstr /c:"version """') do (
  for /f "delims=.-+" %%m in ("%%~v") do set "major=%%m"
)
if not defined major exit /b 0
if %major% geq %oldest% set "java=%candidate%"
exit /b 0
