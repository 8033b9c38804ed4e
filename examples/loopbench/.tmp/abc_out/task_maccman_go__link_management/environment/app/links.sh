store=${LINKS:-links.tsv}
touch "$store"
case $1 in
  add)
    printf "%s\t%s\n" "$2" "$3" >>"$store"
    ;;
  get) grep "^$2	" "$store" | cut -f 2 ;;
esac
