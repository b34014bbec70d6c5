package org.erdsl.generator.gateway

import org.erdsl.gateway.GatewayPlan
import org.erdsl.generator.Header

import static org.erdsl.generator.text.PowerShellText.expression

/**
 * The PowerShell script that sets, on each member, what the gateway reads from the registry and from its configuration
 * files: run as administrator, safe to run twice.
 */
class ConfigurationScript {

    def CharSequence print(GatewayPlan plan, HostSettings settings, Header header) '''
        «header.comment("#")»
        #
        # Sets what the members of gateway «plan.gateway» read from the registry and from the gateway's files. Run it as
        # administrator on each member; what is set already stays, and each file is kept as FILE.before-erdsl first.
        # The region is in none of them: it is chosen when the gateway is registered.

        #Requires -Version 5.1
        #Requires -RunAsAdministrator

        [CmdletBinding()]
        param(
            # Where the gateway is installed.
            [string] $InstallFolder = 'C:\Program Files\On-premises data gateway'
        )

        $ErrorActionPreference = 'Stop'
        Set-StrictMode -Version 3.0

        $script:changed = $false
        «IF !settings.registry.empty»

            function Set-RegistryValue {
                param([string] $Path, [string] $Name, $Value, [string] $Type)

                if (-not (Test-Path -LiteralPath $Path)) {
                    New-Item -Path $Path -Force | Out-Null
                }
                $present = (Get-Item -LiteralPath $Path).GetValue($Name)
                if (($null -eq $present) -or ($present -cne $Value)) {
                    New-ItemProperty -LiteralPath $Path -Name $Name -Value $Value -PropertyType $Type -Force | Out-Null
                    $script:changed = $true
                    Write-Output "set $Path $Name"
                }
            }
        «ENDIF»
        «IF !settings.core.empty || plan.proxy.present || plan.logs.present»

            function Edit-ConfigurationFile {
                param([string] $File, [scriptblock] $Edit)

                $path = Join-Path -Path $InstallFolder -ChildPath $File
                if (-not (Test-Path -LiteralPath $path -PathType Leaf)) {
                    throw "There is no $path; is the gateway installed there?"
                }
                $document = New-Object -TypeName System.Xml.XmlDocument
                $document.PreserveWhitespace = $true
                $document.Load($path)
                $before = $document.OuterXml
                & $Edit $document
                if ($document.OuterXml -cne $before) {
                    if (-not (Test-Path -LiteralPath "$path.before-erdsl")) {
                        Copy-Item -LiteralPath $path -Destination "$path.before-erdsl"
                    }
                    $document.Save($path)
                    $script:changed = $true
                    Write-Output "changed $path"
                }
            }
        «ENDIF»
        «IF plan.proxy.present»

            function Get-Element {
                param($Parent, [string] $Name)

                $element = $Parent.SelectSingleNode($Name)
                if ($null -eq $element) {
                    $element = $Parent.OwnerDocument.CreateElement($Name)
                    $Parent.AppendChild($element) | Out-Null
                }
                return $element
            }
        «ENDIF»
        «IF !settings.core.empty»

            function Set-Setting {
                param($Document, [string] $Name, [string] $Value)

                $element = $Document.SelectSingleNode("//setting[@name='$Name']/value")
                if ($null -eq $element) {
                    throw "This version of the gateway has no setting $Name."
                }
                $element.InnerText = $Value
            }
        «ENDIF»
        «FOR value : settings.registry»

            «IF value.number»
                # .NET programs use TLS as the system has it.
                Set-RegistryValue -Path «expression(value.path)» -Name «expression(value.name)» -Value «value.text» -Type «value.type»
            «ELSE»
                # Gateways on this host may be registered in these tenants only.
                Set-RegistryValue -Path «expression(value.path)» -Name «expression(value.name)» -Value «expression(value.text)» -Type «value.type»
            «ENDIF»
        «ENDFOR»
        «IF plan.proxy.present»
            «IF plan.proxy.get.authentication == "basic"»

                # There is no documented setting for basic authentication, and Microsoft advises against it.
                Write-Warning 'The model wants basic authentication at the proxy; nothing was set.'
            «ELSE»

                # The same proxy in every file that needs it.
                $proxy = «expression(plan.proxy.get.address)»
                «FOR file : settings.proxyFiles»
                    Edit-ConfigurationFile -File «expression(file)» -Edit {
                        param($document)

                        $network = Get-Element -Parent $document.DocumentElement -Name 'system.net'
                        $default = Get-Element -Parent $network -Name 'defaultProxy'
                        $default.SetAttribute('useDefaultCredentials', «expression(if (plan.proxy.get.authentication == "windows") "true" else "false")»)
                        «IF !HostSettings.isOwn(file)»
                            $default.SetAttribute('enabled', 'true')
                        «ENDIF»
                        $element = Get-Element -Parent $default -Name 'proxy'
                        $element.SetAttribute('proxyaddress', $proxy)
                        $element.SetAttribute('bypassonlocal', 'true')
                        «IF HostSettings.isOwn(file)»
                            $element.SetAttribute('autoDetect', 'false')
                            $element.SetAttribute('usesystemdefault', 'true')
                        «ENDIF»
                    }
                «ENDFOR»
            «ENDIF»
        «ENDIF»
        «IF plan.logs.present»

            # The last three fields are days, megabytes altogether and megabytes of a file; the first is the folder.
            Edit-ConfigurationFile -File «expression(HostSettings.SERVICE_FILE)» -Edit {
                param($document)

                $listener = $document.SelectSingleNode("//listeners/add[@name='ApplicationFileTraceListener']")
                if ($null -eq $listener) {
                    throw 'This version of the gateway keeps its logs in another way.'
                }
                $fields = $listener.GetAttribute('initializeData').Split(',')
                if (($fields.Count -lt 4) -or ($fields[-3] -notmatch '^\s*\d+\s*$')) {
                    throw 'This version of the gateway keeps its logs in another way.'
                }
                «IF plan.logs.get.path.present»
                    $fields[0] = «expression(plan.logs.get.path.get)»
                «ENDIF»
                «IF plan.logs.get.retentionDays.present»
                    $fields[-3] = '«plan.logs.get.retentionDays.get»'
                «ENDIF»
                «IF plan.logs.get.totalMegabytes.present»
                    $fields[-2] = '«plan.logs.get.totalMegabytes.get»'
                «ENDIF»
                «IF plan.logs.get.fileMegabytes.present»
                    $fields[-1] = '«plan.logs.get.fileMegabytes.get»'
                «ENDIF»
                $listener.SetAttribute('initializeData', [string]::Join(',', $fields))
            }
        «ENDIF»
        «IF !settings.core.empty»

            Edit-ConfigurationFile -File «expression(HostSettings.CORE_FILE)» -Edit {
                param($document)

                «FOR setting : settings.core»
                    Set-Setting -Document $document -Name «expression(setting.key)» -Value «expression(setting.value)»
                «ENDFOR»
            }
        «ENDIF»

        if ($script:changed) {
            Restart-Service -Name PBIEgwService
        } else {
            Write-Output 'Everything is set already; nothing was changed.'
        }
    '''
}
