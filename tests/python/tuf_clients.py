"""Two clients of The Update Framework, python-tuf's and ours, and the server that both ask: for test_tuf.py."""
import contextlib
import http.server
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import urllib.parse

from tuf.api.exceptions import DownloadError, RepositoryError
from tuf.ngclient import Updater

from tuf_repository import NOW

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BUILT = ROOT / "target" / "debug" / ("labelcheck.exe" if sys.platform == "win32" else "labelcheck")
PROGRAM = pathlib.Path(os.environ.get("LABELCHECK_PROGRAM") or BUILT)

# Our program writes each file through to the disk, thousands of times here: where there is a disk in memory, to that.
SCRATCH = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

# The server is on this machine: no proxy is to be asked for it.
for variable in [name for name in os.environ if name.lower().endswith("_proxy")]:
    del os.environ[variable]


class Server:
    """Serves what is in memory: `mount` the files of a repository by their paths, and get its address."""

    def __init__(self):
        self.mounted = {}
        mounted = self.mounted

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                name, _, path = urllib.parse.unquote(self.path).lstrip("/").partition("/")
                answer = mounted.get(name, {}).get(path, 404)
                status, body = (answer, b"") if isinstance(answer, int) else (200, answer)
                # Who has read enough hangs up.
                with contextlib.suppress(ConnectionError):
                    self.send_response(status)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def mount(self, files):
        name = str(len(self.mounted))
        self.mounted[name] = files
        return f"http://127.0.0.1:{self.http.server_address[1]}/{name}/"

    def close(self):
        self.http.shutdown()
        self.http.server_close()


def labelcheck(*words):
    """Our program's exit code and all that it says."""
    run = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL)
    return run.returncode, run.stdout + run.stderr


class Client:
    """What both clients have: a folder with what is trusted, and one for files."""

    def __init__(self, address, root):
        self.address = address
        self.root = root
        self.place = tempfile.TemporaryDirectory(dir=SCRATCH)
        self.trusted = pathlib.Path(self.place.name) / "trusted"
        self.out = pathlib.Path(self.place.name) / "files"
        self.said = ""

    def held(self):
        """The metadata that is trusted, by its file's name."""
        files = [*self.trusted.glob("*.json"), *self.trusted.glob("root_history/*.json")]
        return {path.relative_to(self.trusted).as_posix(): path.read_bytes() for path in files}


class Python(Client):
    def run(self, names, now=NOW):
        """Brings what is trusted up to date, and fetches files: these by their names, or none if anything is wrong."""
        self.trusted.mkdir(exist_ok=True)
        self.out.mkdir(exist_ok=True)
        files = {}
        try:
            updater = Updater(str(self.trusted), self.address, str(self.out), f"{self.address}targets/",
                              bootstrap=self.root)
            # The one clock that it looks at.
            updater._trusted_set.reference_time = now
            updater.refresh()
            for name in names:
                target = updater.get_targetinfo(name)
                if target is None:
                    raise RepositoryError(f"nobody lists {name}")
                files[name] = pathlib.Path(updater.download_target(target)).read_bytes()
        except (RepositoryError, DownloadError) as error:
            self.said = f"{type(error).__name__}: {error}"
            return None
        self.said = "fine"
        return files


class Ours(Client):
    """The program's client. With `whole` it takes a key list as one, which comes whole or not at all."""

    def __init__(self, address, root, whole=False):
        super().__init__(address, root)
        self.whole = whole
        # A list that was refused changes nothing.
        self.refused_list = False
        file = self.trusted.with_name("bootstrap.json")
        file.write_bytes(root)
        code, self.said = labelcheck("keys", "init", "--dir", self.trusted, file)
        self.begun = code == 0

    def run(self, names, now=NOW):
        if not self.begun:
            return None
        where = ["--dir", self.trusted, "--from", self.address, "--clock", now.strftime("%Y-%m-%dT%H:%M:%SZ")]
        if self.whole or not names:
            code, self.said = labelcheck("keys", "refresh", *where)
            self.refused_list = self.whole and code != 0
            if code or not names:
                return None if code else {}
        with tempfile.TemporaryDirectory(dir=self.place.name) as out:
            code, said = labelcheck("keys", "get", *where, "--out", out, *names)
            self.said += said
            return None if code else {name: (pathlib.Path(out) / name).read_bytes() for name in names}
