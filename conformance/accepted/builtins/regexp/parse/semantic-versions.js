const version = /^v?(\d+)\.(\d+)\.(\d+)(?:-([\w.]+))?(?:\+([\w.]+))?$/;
for (const text of ["1.2.3", "v2.0.0-rc.1+build.5", "1.2"]) console.log(version.exec(text)?.slice(1));
