#!/bin/sh
cat >/app/links.sh <<'SCRIPT'
store=${LINKS:-links.tsv}
touch "$store"
case $1 in
  add)
    grep -v "^$2	" "$store" >"$store.new"
    printf "%s\t%s\n" "$2" "$3" >>"$store.new"
    mv "$store.new" "$store"
    ;;
  get) grep "^$2	" "$store" | cut -f 2 ;;
esac
SCRIPT
