# Makes the package of Backstop for Windows: an app image and, where the WiX toolset is installed, an .msi.
# Everything it makes lies in target\installer. Linux and macOS have package.sh.
#
#   installer\package.ps1              builds, then packages
#   installer\package.ps1 -NoBuild     packages what `mvnw package` has left in target\
param([switch]$NoBuild)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

$out = 'target\installer'
$name = 'Backstop'
$mainClass = 'dev.backstop.app.Main'
# Lets a newer .msi replace an older one; never changes.
$upgradeId = (Get-Content installer\windows\upgrade-id.txt -TotalCount 1).Trim()

function Find-Jdk {
    $places = @($env:JAVA_HOME) + @(Get-ChildItem "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Java", "$env:ProgramFiles\Microsoft" -Directory -ErrorAction SilentlyContinue | Sort-Object Name -Descending | ForEach-Object FullName)
    foreach ($place in $places) {
        if ($place -and (Test-Path "$place\bin\jpackage.exe")) {
            if ([int]((& "$place\bin\jpackage.exe" --version).Split('.')[0]) -ge 25) { return $place }
        }
    }
    throw 'No JDK 25 or newer with jpackage was found: install one (for example Temurin 25) or point JAVA_HOME to it.'
}

function Invoke-Tool([string]$tool, [string[]]$arguments) {
    & $tool @arguments
    if ($LASTEXITCODE -ne 0) { throw "$tool ended with code $LASTEXITCODE" }
}

$jdk = Find-Jdk
if (-not $NoBuild) { Invoke-Tool '.\mvnw.cmd' @('-B', '-ntp', 'package', '-DskipTests') }
$version = ([xml](Get-Content pom.xml)).project.version
if (-not (Test-Path "target\backstop-$version.jar")) { throw "target\backstop-$version.jar is missing: run mvnw package first." }

Remove-Item -Recurse -Force -ErrorAction SilentlyContinue "$out\runtime", "$out\input", "$out\$name"
New-Item -ItemType Directory -Force "$out\input" | Out-Null
$modules = (Get-Content installer\modules.txt | Where-Object { $_ -notmatch '^#' }) -join ','
Invoke-Tool "$jdk\bin\jlink.exe" @('--module-path', 'target\lib\javafx', '--add-modules', $modules, '--strip-debug', '--no-header-files', '--no-man-pages', '--compress', 'zip-6', '--output', "$out\runtime")

Copy-Item "target\backstop-$version.jar", 'target\lib\app\*.jar' "$out\input"
Invoke-Tool "$jdk\bin\jpackage.exe" @('--type', 'app-image', '--name', $name, '--app-version', $version, '--vendor', 'Backstop',
    '--description', 'Keeps a small shop selling through backorders and stockouts',
    '--input', "$out\input", '--main-jar', "backstop-$version.jar", '--main-class', $mainClass, '--runtime-image', "$out\runtime",
    '--icon', 'icons\backstop.ico', '--dest', $out,
    '--java-options', '-XX:+UseSerialGC', '--java-options', '-XX:TieredStopAtLevel=1', '--java-options', '-Xmx512m',
    '--java-options', '--enable-native-access=javafx.graphics,ALL-UNNAMED',
    '--java-options', '--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED')

# Start-up cache: the app tours its screens once without a window. Without it the package starts slower and is otherwise the same.
$app = (Resolve-Path "$out\$name\app").Path
$java = "$out\$name\runtime\bin\java.exe"
if (Test-Path $java) {
    $classPath = (Get-Content "$app\$name.cfg" | Where-Object { $_ -like 'app.classpath=*' } | ForEach-Object { $_.Substring(14).Replace('$APPDIR', $app) }) -join ';'
    $home_ = New-Item -ItemType Directory (Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName()))
    $training = Start-Process -FilePath $java -PassThru -ArgumentList @("`"-XX:AOTCacheOutput=$app\backstop.aot`"", '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx512m', '--enable-native-access=javafx.graphics,ALL-UNNAMED', '--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED', '-Dbackstop.train=true', "`"-Dbackstop.data=$home_`"", '-cp', "`"$classPath`"", $mainClass)
    if (-not $training.WaitForExit(180000)) { $training.Kill() }
    Remove-Item -Recurse -Force $home_
}
if (Test-Path "$app\backstop.aot") { Add-Content "$app\$name.cfg" 'java-options=-XX:AOTCache=$APPDIR\backstop.aot' } else { Write-Host 'The training run did not finish: packaged without the start-up cache.' }

if (Get-Command wix, candle -ErrorAction SilentlyContinue) {
    Invoke-Tool "$jdk\bin\jpackage.exe" @('--type', 'msi', '--name', $name, '--app-image', "$out\$name", '--app-version', $version, '--vendor', 'Backstop',
        '--license-file', 'LICENSE', '--win-menu', '--win-shortcut', '--win-per-user-install', '--win-upgrade-uuid', $upgradeId, '--dest', $out)
} else {
    Write-Host "The WiX toolset is missing, so there is no .msi: the app lies in $out\$name."
}
