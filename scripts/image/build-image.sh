#!/bin/sh
# Fills a folder with what runs in production and nothing else: scripts/image/build-image.sh FOLDER
# The Dockerfile calls it for /app; it needs Node and npm, and no container engine.
set -eu

folder=${1:?usage: scripts/image/build-image.sh FOLDER}
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
if [ -n "$(ls -A "$folder")" ]; then
  echo "$folder is not empty." >&2
  exit 1
fi

node "$root/scripts/run.cjs" build --quiet

# The core is bundled into the programs; npm still wants the manifest of the workspace that the lock file names.
mkdir -p "$folder/src/core" "$folder/dist" "$folder/data"
cp "$root/package.json" "$root/package-lock.json" "$root/app.json" "$root/LICENSE" "$root/NOTICE" "$folder/"
cp "$root/src/core/package.json" "$folder/src/core/"
cp "$root/scripts/image/ask-readiness.cjs" "$folder/"
for file in "$root"/dist/*.js "$root"/dist/*.js.map; do
  case ${file##*/} in
    sandbox* | bench* | cli*) ;;
    *) cp "$file" "$folder/dist/" ;;
  esac
done

# Packages that are installed run nothing of their own: whoever publishes one does not get to run code where the image is built.
(cd "$folder" && npm ci --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error >&2)

# Whichever user runs it may read everything and write only its data.
chmod -R a+rX,go-w "$folder"
chmod 700 "$folder/data"
echo "$folder: $(du -sm "$folder" | cut -f1) MB"
