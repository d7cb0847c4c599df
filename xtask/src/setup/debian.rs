//! What Debian's packages bring. On other systems the same programs count, wherever they come from.

use super::report::Report;
use super::{browsers, python};
use crate::{paths, process};

struct Package {
    name: &'static str,
    /// For whom it is there.
    why: &'static str,
    is_here: fn(&str) -> bool,
}

const PACKAGES: &[Package] = &[
    Package { name: "chromium", why: "tests in Chromium", is_here: |_| browsers::chromium().is_some() },
    Package { name: "chromium-driver", why: "tests in Chromium", is_here: |_| browsers::chromedriver().is_some() },
    Package { name: "firefox-esr", why: "tests in Firefox", is_here: |_| browsers::firefox().is_some() },
    Package {
        name: "webkit2gtk-driver",
        why: "tests in WebKit",
        is_here: |_| browsers::webkit_driver().is_some() && browsers::mini_browser().is_some(),
    },
    Package {
        name: "xvfb",
        why: "tests in WebKit, which has no mode without a window",
        is_here: |_| paths::on_path("Xvfb").is_some() && browsers::xvfb_run().is_some(),
    },
    Package { name: "xauth", why: "xvfb-run", is_here: |_| paths::on_path("xauth").is_some() },
    Package { name: "fonts-noto-core", why: "Tamil and Arabic in screenshots", is_here: has_package },
    Package { name: "fonts-noto-cjk", why: "Chinese and Japanese in screenshots", is_here: has_package },
    Package {
        name: "python3-venv",
        why: "the test that reads labels in Python",
        is_here: |_| python::can_make_environments(),
    },
    Package { name: "default-jre-headless", why: "tests in Spark", is_here: |_| python::has_java() },
];

/// Installs what is missing, if this is Debian and we are root.
pub(crate) fn install(report: &mut Report) {
    let can_install = paths::on_path("apt-get").is_some() && is_root();
    let mut lists_are_fresh = false;
    for package in PACKAGES {
        let name = package.name;
        if (package.is_here)(name) {
            report.here(name);
            continue;
        }
        if can_install {
            if !lists_are_fresh {
                // If this fails, the lists that are there may still do.
                report.install("package lists", apt_get().arg("update"));
                lists_are_fresh = true;
            }
            if report.install(name, apt_get().args(["install", "--yes", name])) && (package.is_here)(name) {
                continue;
            }
        }
        let remedy = format!("sudo apt-get install {name} (for {})", package.why);
        report.missing_thing(name, &remedy);
    }
}

fn apt_get() -> std::process::Command {
    let mut command = process::command("apt-get");
    command.arg("-q").env("DEBIAN_FRONTEND", "noninteractive");
    command
}

// Fonts cannot be asked for by program; elsewhere than on Debian they are taken to be there.
fn has_package(name: &str) -> bool {
    if paths::on_path("dpkg-query").is_none() {
        return true;
    }
    process::ask(process::command("dpkg-query").args(["-W", "-f", "${Status}", name]))
        .is_some_and(|status| status == "install ok installed")
}

fn is_root() -> bool {
    process::ask(process::command("id").arg("-u")).is_some_and(|id| id == "0")
}
