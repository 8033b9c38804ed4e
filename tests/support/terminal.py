"""Runs argv[2:] in a terminal of its own by the steps of argv[1], as JSON; prints what the terminal showed, and ends with its exit code.

["expect", text], ["send", text], ["size", rows, columns], ["wait", seconds]
"""
import fcntl, json, os, pty, select, signal, struct, sys, termios, time

steps = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
shown = b''
from_here = 0


def read(until, seconds):
    global shown, from_here
    end = time.time() + seconds
    while until is None or shown.find(until, from_here) < 0:
        ready, _, _ = select.select([terminal], [], [], 0.1)
        if time.time() > end:
            return until is None
        if not ready:
            continue
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # it has ended
            return until is None
        if not chunk:
            return until is None
        shown += chunk
    from_here = shown.find(until, from_here) + len(until)
    return True


for name, *given in steps:
    if name == 'expect' and not read(given[0].encode(), 60):
        print(f'never shown: {given[0]}', file=sys.stderr)
        os.kill(pid, signal.SIGTERM)
        break
    if name == 'send':
        os.write(terminal, given[0].encode())
    if name == 'size':
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack('HHHH', given[0], given[1], 0, 0))
    if name == 'wait':
        read(None, given[0])
read(None, 60)
sys.stdout.write(shown.decode(errors='replace').replace('\r\n', '\n'))
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) % 256)
