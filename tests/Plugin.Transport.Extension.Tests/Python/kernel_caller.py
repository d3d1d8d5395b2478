"""Calls an extension as the management server does, and tells as JSON what came of it.

    kernel_caller.py <seconds> <executable> <action> <payload file> [<third argument>]

Standard error goes into standard output, nothing is read before the process has ended, and at the limit the process is
killed without being asked.
"""
import json
import os
import subprocess
import sys
import time

limit = float(sys.argv[1])
command = sys.argv[2:]
if len(command) == 3:
    command.append(str(int(limit)))

read, write = os.pipe()
began = time.monotonic()
process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=write, stderr=write)
os.close(write)
killed = False
try:
    process.wait(timeout=limit)
except subprocess.TimeoutExpired:
    killed = True
    process.kill()
    process.wait()
seconds = time.monotonic() - began
with os.fdopen(read, "rb") as pipe:
    output = pipe.read().decode("utf-8", "replace").strip()

print(json.dumps({"output": output, "exitCode": process.returncode, "killed": killed, "seconds": seconds}))
