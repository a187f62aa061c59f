# Sourced by ./mvnw and ./hearsay: exports JAVA_HOME as the first JDK of release 25 or later, or says
# what is missing and exits. POSIX sh; the release file is read rather than `java -version` run, which
# would cost a JVM start for every candidate.

hearsay_jdk_needed=25

# Prints the feature release of the JDK at $1, or nothing where there is no JDK (a JRE has no javac).
hearsay_jdk_release() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

hearsay_find_jdk() {
  for hearsay_home in \
    "${JAVA_HOME:-/nowhere}" \
    /usr/lib/jvm/* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "$HOME"/.jdks/* \
    /opt/* \
    /opt/java/* \
    /usr/local/opt/openjdk* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    hearsay_release=$(hearsay_jdk_release "$hearsay_home")
    if [ "${hearsay_release:-0}" -ge "$hearsay_jdk_needed" ]; then
      JAVA_HOME=$hearsay_home
      export JAVA_HOME
      return 0
    fi
  done
  # Last, whatever `java` is on the path, followed through its links.
  if hearsay_java=$(command -v java) && hearsay_java=$(readlink -f "$hearsay_java" 2>/dev/null); then
    hearsay_home=${hearsay_java%/bin/java}
    hearsay_release=$(hearsay_jdk_release "$hearsay_home")
    if [ "${hearsay_release:-0}" -ge "$hearsay_jdk_needed" ]; then
      JAVA_HOME=$hearsay_home
      export JAVA_HOME
      return 0
    fi
  fi
  return 1
}

HOME=${HOME:-/nowhere}
hearsay_find_jdk || {
  echo "Hearsay needs a JDK of release $hearsay_jdk_needed or later and found none: install one (https://adoptium.net) or point JAVA_HOME at it." >&2
  exit 1
}
