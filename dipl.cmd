@echo off
rem Starts dipl on Windows. Builds it first when it is missing or older than its source, which needs a JDK 17 or newer and Maven.
setlocal
set "home=%~dp0."
set "jar=%home%\target\dipl.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
where /q java || if not defined JAVA_HOME (echo dipl: no java found; dipl needs a JDK 17 or newer and Maven 1>&2 & exit /b 1)
chcp 65001 >nul
if not exist "%home%\src\main" goto start
powershell -NoProfile -Command "$j = Get-Item -ErrorAction Ignore '%jar%'; if (-not $j -or (Get-ChildItem -Recurse '%home%\src\main', '%home%\pom.xml' | Where-Object LastWriteTime -gt $j.LastWriteTime)) { exit 1 }" && goto start
where /q mvn || (echo dipl: dipl is not built yet; building it needs a JDK 17 or newer and Maven 1>&2 & exit /b 1)
echo dipl: building, about a minute; the first time Maven also downloads libraries 1>&2
call mvn -B -q -f "%home%\pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2 || (del /q "%jar%" 2>nul & echo dipl: the build failed: see above 1>&2 & exit /b 1)
:start
rem The optimising compiler takes as much time as all the rest of a run of seconds: it is left to what runs for minutes.
set "jit=-XX:Tier4InvocationThreshold=500000 -XX:Tier4MinInvocationThreshold=60000 -XX:Tier4CompileThreshold=1500000"
set "jit=%jit% -XX:Tier4BackEdgeThreshold=4000000 -XX:FreqInlineSize=100"
rem Dictionaries of hundreds of thousands of terms are looked through on all processors.
if "%~1"=="dict" if "%~2"=="check" set "jit=%jit% -XX:+UseParallelGC"
"%java%" -Xshare:auto -Xlog:disable %jit% %DIPL_JAVA_OPTS% -Ddipl.home="%home%" -jar "%jar%" %*
exit /b %errorlevel%
