<#
.SYNOPSIS
Installs or removes Acme-Plugin1 as a Windows service. Run it as an administrator.

.EXAMPLE
./windows-service.ps1 Install -Program 'C:\Program Files\Acme-Plugin1\Acme-Plugin1.exe'

.EXAMPLE
./windows-service.ps1 Uninstall
#>
param(
    [Parameter(Mandatory, Position = 0)]
    [ValidateSet('Install', 'Uninstall')]
    [string] $Action,

    # The published program.
    [string] $Program = (Join-Path $env:ProgramFiles 'Acme-Plugin1\Acme-Plugin1.exe'),

    # Certificates and state.
    [string] $Data = (Join-Path $env:ProgramData 'Acme-Plugin1'),

    # Settings that win over appsettings.json.
    [string] $Settings
)

$ErrorActionPreference = 'Stop'
$name = 'Acme-Plugin1'

function Invoke-Sc {
    & sc.exe @args | Out-Null
    if ($LASTEXITCODE -ne 0) {
        throw "sc.exe $($args[0]) ended with $LASTEXITCODE"
    }
}

if ($Action -eq 'Uninstall') {
    Stop-Service -Name $name -ErrorAction SilentlyContinue
    Invoke-Sc delete $name
    return
}

if (-not (Test-Path -LiteralPath $Program)) {
    throw "$Program is not there: publish the plugin first, or name it with -Program."
}

$command = "`"$Program`" --data `"$Data`""
if ($Settings) {
    $command += " --settings `"$Settings`""
}

New-Item -ItemType Directory -Force -Path $Data | Out-Null
New-Service -Name $name -BinaryPathName $command -DisplayName $name -Description 'A plugin for Apache CloudStack.' -StartupType Automatic | Out-Null
Invoke-Sc config $name start= delayed-auto
Invoke-Sc failure $name reset= 86400 actions= restart/10000/restart/60000/restart/60000
Invoke-Sc failureflag $name 1
Start-Service -Name $name
