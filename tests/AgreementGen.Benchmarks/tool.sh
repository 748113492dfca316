# For the scripts beside it, which source this: the program, published as a user has it, in a folder that goes at the end.
# FORM=native (the default) compiles it for this machine; FORM=runtime publishes it for the .NET runtime (ReadyToRun).
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ "${FORM:-native}" = native ] && native=true || native=false
dotnet publish "$root/src/AgreementGen.Cli" -c Release -r linux-x64 -p:PublishAot=$native -o "$work/tool" -v quiet
tool=$work/tool/agreementgen
