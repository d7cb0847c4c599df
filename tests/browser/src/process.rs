//! A driver's process.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

use anyhow::{Context as _, Result, bail};

use crate::webdriver::agent;

/// How long a driver may take to answer. WebKit's waits for its X server.
const START: Duration = Duration::from_secs(30);

/// What the shell around WebKit's driver runs: it says its process id, and becomes the driver.
const SAY_AND_BECOME: &str = "echo $$; exec \"$@\"";

/// A running driver. Dropping it ends it.
pub(crate) struct Driver {
    child: Child,
    /// What to end; the child itself, if none.
    inner: bool,
    log: PathBuf,
    url: String,
}

impl Driver {
    /// Starts a driver on a free port; what it leaves behind goes into `scratch`.
    pub(crate) fn start(program: &Path, scratch: &Path) -> Result<Driver> {
        Driver::spawn(Command::new(program), program, scratch, false)
    }

    /// The same with an X server around it. `xvfb-run` takes its server down when its command ends, and not when it
    /// is killed itself: so the command is what we end.
    pub(crate) fn start_in_x(xvfb_run: &Path, program: &Path, scratch: &Path) -> Result<Driver> {
        let mut command = Command::new(xvfb_run);
        command.args(["-a", "sh", "-c", SAY_AND_BECOME, "sh"]).arg(program);
        Driver::spawn(command, program, scratch, true)
    }

    fn spawn(mut command: Command, program: &Path, scratch: &Path, inner: bool) -> Result<Driver> {
        // Given up again before the driver takes it; nobody else asks for ports so fast that it would be taken.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let log = scratch.join("driver.log");
        let output = File::create(&log)?;
        let child = command
            .arg(format!("--port={port}"))
            .env("TMPDIR", scratch)
            .stdin(Stdio::null())
            .stdout(output.try_clone()?)
            .stderr(output)
            .spawn()
            .with_context(|| format!("cannot start {}: run `cargo xtask setup`", program.display()))?;
        let mut driver = Driver { child, inner, log, url: format!("http://127.0.0.1:{port}") };
        driver.wait_until_ready()?;
        Ok(driver)
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Everything that the driver and its browser have printed.
    pub(crate) fn log(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.log).unwrap_or_default()).into_owned()
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let (agent, started) = (agent(), Instant::now());
        while agent.get(format!("{}/status", self.url)).call().is_err() {
            if let Some(status) = self.child.try_wait()? {
                bail!("the driver ended, {status}:\n{}", self.log());
            }
            if started.elapsed() > START {
                bail!("the driver does not answer:\n{}", self.log());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let id = self.log().lines().next().and_then(|line| line.parse::<u32>().ok()).filter(|_| self.inner);
        match id {
            // Without unsafe code, only a command can send a signal to another process than a child.
            Some(id) => drop(Command::new("kill").arg(id.to_string()).status()),
            None => drop(self.child.kill()),
        }
        let _ = self.child.wait();
    }
}

/// A program that `xtask` has found; else the one of this name on `PATH`.
pub(crate) fn program(variable: &str, name: &str) -> PathBuf {
    env::var_os(variable).map_or_else(|| PathBuf::from(name), PathBuf::from)
}
