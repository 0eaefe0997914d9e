#!/usr/bin/env bash
# Makes the package of Backstop for the system it runs on: an app image and a .deb on Linux, an app image and a .dmg on macOS.
# Everything it makes lies in target/installer. Windows has package.ps1.
#
#   installer/package.sh               builds, then packages
#   installer/package.sh --no-build    packages what `./mvnw package` has left in target/
set -euo pipefail
cd "$(dirname "$0")/.."

out=target/installer
name=Backstop
main_class=dev.backstop.app.Main

fail() { echo "$*" >&2; exit 1; }

need() { # tool, what to install
    command -v "$1" > /dev/null || fail "$1 is missing: install $2, then run this again."
}

# The JDK that packages: JAVA_HOME, or the newest one found that is 25 or later and has jpackage.
find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" $(ls -dr /usr/lib/jvm/*25* /usr/lib/jvm/*2[6-9]* 2> /dev/null) \
        "$(/usr/libexec/java_home -v 25+ 2> /dev/null || true)"; do
        if [ -x "$home/bin/jpackage" ] && [ "$("$home/bin/jpackage" --version | cut -d. -f1)" -ge 25 ]; then
            echo "$home"
            return
        fi
    done
    fail "No JDK 25 or newer with jpackage was found: install one (for example Temurin 25) or point JAVA_HOME to it."
}

check_tools() {
    case "$(uname -s)" in
        Linux)
            need fakeroot "fakeroot (Debian: apt-get install fakeroot)"
            need dpkg-deb "dpkg (Debian: apt-get install dpkg)"
            need objcopy "binutils (Debian: apt-get install binutils)"
            ;;
        Darwin) need hdiutil "the macOS command line tools" ;;
        *) fail "This script packages for Linux and macOS. On Windows use installer\\package.ps1." ;;
    esac
}

# A Java of its own: JavaFX as modules, and of the JDK what jdeps names for the app and its libraries, with what is looked up at
# run time (encodings, mail servers' names, certificates, zip folders, printing). installer/modules.txt lists them.
link_runtime() {
    local modules
    modules=$(grep -v '^#' installer/modules.txt | paste -sd, -)
    rm -rf "$out/runtime"
    "$jdk/bin/jlink" --module-path target/lib/javafx --add-modules "$modules" \
        --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$out/runtime"
}

make_image() {
    local input=$out/input
    rm -rf "$input" "${out:?}/$name" "$out/$name.app"
    mkdir -p "$input"
    cp "target/backstop-$version.jar" "$input/"
    cp target/lib/app/*.jar "$input/"
    "$jdk/bin/jpackage" --type app-image --name "$name" --app-version "$package_version" --vendor Backstop \
        --description "Keeps a small shop selling through backorders and stockouts" \
        --input "$input" --main-jar "backstop-$version.jar" --main-class "$main_class" --runtime-image "$out/runtime" \
        --icon "$icon" --dest "$out" \
        --java-options -XX:+UseSerialGC --java-options -XX:TieredStopAtLevel=1 --java-options -Xmx512m \
        --java-options --enable-native-access=javafx.graphics,ALL-UNNAMED \
        --java-options --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED
}

# Start-up cache: the app tours its screens once without a window, and Java remembers what it loaded. Without a display, or with an
# app that cannot tour, the package is made without the cache: it starts slower and is otherwise the same.
train() {
    local app=$image_app java=$image_runtime/bin/java path display=()
    # The cache fits only the Java that made it, so the training uses the one inside the image.
    [ -x "$java" ] || { echo "The image has no java command: packaged without the start-up cache."; return 0; }
    path=$(sed -n 's/^app.classpath=//p' "$app/$name.cfg" | sed "s|\$APPDIR|$app|" | paste -sd: -)
    if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}" ]; then
        command -v xvfb-run > /dev/null || { echo "No display and no xvfb-run: packaged without the start-up cache."; return 0; }
        display=(xvfb-run --auto-servernum --server-args "-screen 0 1440x900x24")
    fi
    local home
    home=$(mktemp -d)
    if ! BACKSTOP_DATA=$home timeout 90 "${display[@]}" "$java" "-XX:AOTCacheOutput=$app/backstop.aot" \
        -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m --enable-native-access=javafx.graphics,ALL-UNNAMED \
        --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED \
        -Dbackstop.train=true -cp "$path" "$main_class" > "$out/training.log" 2>&1; then
        rm -f "$app/backstop.aot"
    fi
    rm -rf "$home"
    if [ -f "$app/backstop.aot" ]; then
        echo 'java-options=-XX:AOTCache=$APPDIR/backstop.aot' >> "$app/$name.cfg"
        echo "Start-up cache: $(du -h "$app/backstop.aot" | cut -f1)"
    else
        echo "The training run did not finish (see $out/training.log): packaged without the start-up cache."
    fi
}

make_package() {
    local type=$1
    shift
    "$jdk/bin/jpackage" --type "$type" --name "$name" --app-image "$image" --app-version "$package_version" --vendor Backstop \
        --license-file LICENSE --dest "$out" "$@"
}

check_tools
jdk=$(find_jdk)
if [ "${1:-}" != --no-build ]; then
    ./mvnw -B -ntp package -DskipTests
fi
version=$(sed -n 's|.*<version>\(.*\)</version>.*|\1|p' pom.xml | head -1)
[ -f "target/backstop-$version.jar" ] || fail "target/backstop-$version.jar is missing: run ./mvnw package first."
mkdir -p "$out"

case "$(uname -s)" in
    Linux)
        package_version=$version icon=icons/png/backstop-512.png
        image=$out/$name image_app=$PWD/$out/$name/lib/app image_runtime=$PWD/$out/$name/lib/runtime
        link_runtime
        make_image
        train
        make_package deb --linux-package-name backstop --linux-menu-group Office --linux-app-category misc --linux-shortcut \
            --resource-dir installer/linux
        ;;
    Darwin)
        # macOS allows no version that begins with 0.
        package_version=1.${version#*.} icon=icons/backstop.icns
        image=$out/$name.app image_app=$PWD/$out/$name.app/Contents/app image_runtime=$PWD/$out/$name.app/Contents/runtime/Contents/Home
        link_runtime
        make_image
        train
        make_package dmg --resource-dir installer/macos
        ;;
esac
ls -lh "$out"/*.deb "$out"/*.dmg 2> /dev/null || true
