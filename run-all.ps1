#!/usr/bin/env pwsh
# Verify, measure, report: one run of this machine in results/local/, with tables, pictures and the page. No tracked file is touched.
# Anything typed after the script's name goes to `bench run`, e.g. ./run-all.ps1 --full
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot
if ($PSVersionTable.PSVersion.Major -lt 7) {
    throw 'PowerShell 7 or later is needed: dotnet tool exec --yes powershell -- run-all.ps1'
}

function Invoke-Step([string] $what, [scriptblock] $step) {
    Write-Host "== $what"
    & $step
    if ($LASTEXITCODE -ne 0) {
        Write-Host "== $what failed with exit code $LASTEXITCODE"
        exit $LASTEXITCODE
    }
}

$bench = Join-Path $PSScriptRoot 'bench/bin/Release/net10.0/bench.dll'
$runArguments = $args
if ($IsLinux) {
    # Says what it did, or why it could not; without it the twins' and peers' rows are left out.
    Invoke-Step 'install: what twins in C and peers are built with' { bash bench/Peers/native/install.sh }
}
Invoke-Step 'build' { dotnet build bench/bench.csproj --configuration Release --nologo --verbosity quiet }
Invoke-Step 'verify: every encoding against the oracle' { dotnet $bench verify --bios 200000 }
Invoke-Step 'run: measure' { dotnet $bench run @runArguments }
Invoke-Step 'report: tables, verdicts, pictures and the page of this run' { dotnet $bench report }
exit 0
