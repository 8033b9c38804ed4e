/**
 * Run by `sh` inside fresh mount and pid namespaces: `$1` the sandbox's directory on the host, `$2` its
 * time-to-live, the rest the paths that are its own. Builds a root in which every host directory is read-only
 * and those paths are private, then keeps the namespaces open. Keeps rollouts apart; no security boundary.
 */
export const VIEW = `
set -e
place=$1; ttl=$2; shift 2
new=$place/root
mkdir -p "$new"
mount --make-rprivate / 2>/dev/null || true
mount -t tmpfs -o mode=755 benchgate "$new"
own() { for path in "$@"; do case $path in "/$name"|"/$name/"*) return 0;; esac; done; return 1; }
for entry in /* /.[!.]*; do
  name=\${entry#/}
  [ -e "$entry" ] || [ -L "$entry" ] || continue
  case $name in proc|dev) continue;; esac
  own "$@" && continue
  if [ -L "$entry" ]; then cp -P "$entry" "$new/$name"
  elif [ -d "$entry" ]; then
    mkdir "$new/$name"; mount --rbind "$entry" "$new/$name"; mount -o remount,bind,ro "$new/$name" 2>/dev/null || true
  fi
done
mkdir "$new/proc" "$new/dev"
mount -t proc proc "$new/proc"
mount --rbind /dev "$new/dev"
for path in "$@"; do mkdir -p "$place/own$path" "$new$path"; mount --bind "$place/own$path" "$new$path"; done
mkdir -p "$place/own/tmp/home"; chmod 1777 "$place/own/tmp"
cd "$new"
pivot_root . . 2>/dev/null && umount -l . 2>/dev/null || true
touch "$place/ready" 2>/dev/null || chroot . true
exec chroot . sh -c 'echo ready; exec >/dev/null; exec sleep '"$ttl"
`
