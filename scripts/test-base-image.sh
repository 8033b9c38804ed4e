#!/bin/sh
# The images the tests of Docker sandboxes run in, made without a registry:
#   debian:bookworm-slim     by debootstrap, kept as a tarball for the next time
#   benchgate-test/node:24   the same with the node of this checkout
# Does nothing for an image that is there. Needs docker, and once debootstrap and root.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/benchgate
base=debian:bookworm-slim
node_image=benchgate-test/node:24
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

there() { docker image inspect "$1" >/dev/null 2>&1; }

if ! there "$base"; then
  tarball=$cache/debian-bookworm-minbase.tar
  if [ ! -f "$tarball" ]; then
    mkdir -p "$cache"
    debootstrap --variant=minbase bookworm "$work/rootfs" "${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
    rm -rf "$work/rootfs/var/cache/apt/archives/"*.deb "$work/rootfs/var/lib/apt/lists/"*
    tar -C "$work/rootfs" --numeric-owner -cf "$tarball.part" .
    mv "$tarball.part" "$tarball" # a broken-off run leaves nothing that looks whole
  fi
  docker import --change 'CMD ["bash"]' "$tarball" "$base" >/dev/null
  echo "made $base"
fi

if ! there "$node_image"; then
  mkdir "$work/node"
  cp -L "$root/node_modules/.bin/node" "$work/node/node"
  printf 'FROM %s\nCOPY node /usr/local/bin/node\nRUN node --version\n' "$base" >"$work/node/Dockerfile"
  docker build --quiet --tag "$node_image" "$work/node" >/dev/null
  echo "made $node_image"
fi
