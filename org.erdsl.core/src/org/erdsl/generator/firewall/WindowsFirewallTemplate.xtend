package org.erdsl.generator.firewall

import org.erdsl.generator.Header

import static org.erdsl.generator.firewall.WindowsFirewallFormat.keywordId
import static org.erdsl.generator.text.PowerShellText.expression

/**
 * Rules for the Windows Firewall. Cmdlets and parameters:
 * https://learn.microsoft.com/powershell/module/netsecurity/new-netfirewalldynamickeywordaddress and
 * https://learn.microsoft.com/powershell/module/netsecurity/new-netfirewallrule
 */
class WindowsFirewallTemplate {

    def CharSequence print(AllowList list, Header header) '''
        «header.comment("#")»
        #
        # «list.title»
        # «AllowList.SOURCE»
        #
        # A rule for a host uses a dynamic keyword, whose addresses Windows fills in (Windows Server 2022 or newer).
        # A keyword is one name, so a rule for every host below a domain is bound to the gateway's program instead.
        # Rules of an earlier run are replaced. They matter where outbound traffic is blocked by default.

        #Requires -RunAsAdministrator

        [CmdletBinding()]
        param(
            # Where the gateway is installed.
            [string] $InstallFolder = 'C:\Program Files\On-premises data gateway'
        )

        $ErrorActionPreference = 'Stop'
        Set-StrictMode -Version 3.0

        $group = «expression(list.objectName("gateway"))»
        $program = Join-Path -Path $InstallFolder -ChildPath 'Microsoft.PowerBI.EnterpriseGateway.exe'

        Get-NetFirewallRule -Group $group -ErrorAction SilentlyContinue | Remove-NetFirewallRule

        function Add-Keyword {
            param([string] $Id, [string] $HostName)

            if (-not (Get-NetFirewallDynamicKeywordAddress -Id $Id -ErrorAction SilentlyContinue)) {
                New-NetFirewallDynamicKeywordAddress -Id $Id -Keyword $HostName -AutoResolve $true | Out-Null
            }
        }
        «FOR destination : list.destinations»

            # «destination.endpoint.host»: «destination.endpoint.why»
            «IF destination.endpoint.wildcard»
                New-NetFirewallRule -Name «expression(list.objectName(AllowList.sharedName(destination.endpoint.host)))» -DisplayName «expression(list.gateway + ": " + destination.endpoint.host)» -Group $group -Direction Outbound -Action Allow -Protocol TCP -RemotePort «ports(destination)» -Program $program | Out-Null
            «ELSE»
                Add-Keyword -Id «expression(keywordId(list, destination.endpoint.host))» -HostName «expression(destination.endpoint.host)»
                New-NetFirewallRule -Name «expression(list.objectName(AllowList.sharedName(destination.endpoint.host)))» -DisplayName «expression(list.gateway + ": " + destination.endpoint.host)» -Group $group -Direction Outbound -Action Allow -Protocol TCP -RemotePort «ports(destination)» -RemoteDynamicKeywordAddresses «expression(keywordId(list, destination.endpoint.host))» | Out-Null
            «ENDIF»
        «ENDFOR»
    '''

    private def String ports(AllowList.Destination destination) {
        destination.ports.map[expression(toString)].join(", ")
    }
}
