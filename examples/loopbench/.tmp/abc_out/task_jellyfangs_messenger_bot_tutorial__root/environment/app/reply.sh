case $1 in
  hello) echo "Hello!" ;;
  *) echo "Sorry?" ;;
esac
