#!/usr/bin/env python3
"""A role driver with a scripted model: it does what a model answered, and asks nobody."""

import os
import pathlib
import sys

ANSWERS = {
    "links.sh": ('printf "%s\\t%s\\n" "$2" "$3" >>"$store"', 'grep -v "^$2\t" "$store" >"$store.new" || true\n'
                 '    printf "%s\\t%s\\n" "$2" "$3" >>"$store.new"\n    mv "$store.new" "$store"'),
    "reply.sh": ('*) echo "Sorry?" ;;', '*) echo "Pardon?" ;;'),
}
"""by file: what is to be replaced, and by what; the model has not understood the bot"""


def main():
    named = os.environ["OPENROUTER_API_KEY_ENV"]
    if not os.environ.get(named):
        sys.exit(f"{named} is not set: no model can be asked")
    task = sys.stdin.read()
    print(f"{os.environ['LB_ROLE']} asks {os.environ['LB_MODEL']}: {task.splitlines()[0]}")
    for name, (old, new) in ANSWERS.items():
        file = pathlib.Path(name)
        if file.exists():
            file.write_text(file.read_text().replace(old, new))
            print(f"changed {name}")


if __name__ == "__main__":
    main()
