# Building with the presets of CMakePresets.json. Sourced after toolchain.sh.

# A build folder made by another toolchain is of no use to this one.
same_toolchain() {
  local folder=$1 stamp
  stamp="${toolchain_root:-system}"
  [ "$(cat "$folder/toolchain" 2>/dev/null)" = "$stamp" ] && return
  rm -rf "$folder"
  mkdir -p "$folder"
  printf '%s\n' "$stamp" > "$folder/toolchain"
}

# build PRESET TARGET...: configures where needed and builds, saying something only when there is work.
build() {
  local preset=$1 folder="$project/build/$1"
  shift
  same_toolchain "$folder"
  cd "$project" || exit 3
  if [ ! -f "$folder/build.ninja" ]; then
    say "Configuring ($preset)."
    in_toolchain cmake --preset "$preset" >"$folder/configure.log" 2>&1 || {
      cat "$folder/configure.log" >&2
      fail "the build could not be configured; CMake's own message is above."
    }
  fi
  in_toolchain ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do' && { cd - >/dev/null || exit 3; return; }
  say "Building ($preset)."
  in_toolchain env NINJA_STATUS='[%f/%t, %es] ' ninja -C "$folder" "$@" >&2 ||
    fail "the build failed; the compiler's own message is above."
  cd - >/dev/null || exit 3
}
