#!/usr/bin/env bash
# Runs the native executable as its container does, without a container engine: as a user without rights, in a folder
# that holds nothing but the executable and the libraries of the base image, and to which nothing can be written.
#   docker/check-native.sh target/parley-0.1.0-runner
set -euo pipefail
executable=$1
user=10001
port=${PORT:-18081}

# What of the image that Dockerfile.native names as its base an executable may need.
base="ld-linux-x86-64.so.2 libc.so.6 libz.so.1"

needed=$(ldd "$executable" | grep -o '/[^ ]*')
for library in $needed; do
  if [[ " $base " != *" ${library##*/} "* ]]; then
    echo "$executable needs $library, which the base image does not have"
    exit 1
  fi
done
echo "needs only" $(basename -a $needed)

if [ "$(id -u)" != 0 ]; then
  echo "skipped the rest: only root can change the root folder"
  exit 0
fi

root=$(mktemp -d)
program=
clean() {
  [ -z "$program" ] || kill -9 "$program" 2> /dev/null || true
  rm -rf --one-file-system "$root" "$root.log"
}
trap clean EXIT
chmod 755 "$root"
for file in $needed; do
  mkdir -p "$root${file%/*}"
  cp -L "$file" "$root$file"
done
cp "$executable" "$root/parley"

# Every container has these two.
mkdir "$root/proc" "$root/dev"
start='mount --bind /proc "$1/proc" && mount --bind /dev "$1/dev" && exec env -i PORT="$3" QUARKUS_HTTP_HOST=127.0.0.1 '
start+='"$(command -v chroot)" --userspec="$2:$2" "$1" /parley'
unshare --mount sh -c "$start" sh "$root" "$user" "$port" > "$root.log" 2>&1 &
program=$!
for _ in $(seq 100); do
  answer=$(curl -s "http://127.0.0.1:$port/q/health/ready" || true)
  [ -z "$answer" ] || break
  sleep 0.1
done
answer=$(curl -s -H 'Content-Type: application/json' -d '{"query":"{ place(id: \"istanbul\") { name } }"}' \
  "http://127.0.0.1:$port/graphql" || true)
kill -TERM "$program" 2> /dev/null || true
code=0
wait "$program" || code=$?
program=
cat "$root.log"
if [[ "$answer" != '{"data":{"place":{"name":"Istanbul"}},'* ]] || [ "$code" != 143 ]; then
  echo "unexpected answer or exit code: $answer $code"
  exit 1
fi
echo "runs as user $user with nothing else around it, and stops when told to"
