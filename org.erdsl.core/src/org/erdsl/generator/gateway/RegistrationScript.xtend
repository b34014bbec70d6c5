package org.erdsl.generator.gateway

import org.erdsl.generator.Header

import static org.erdsl.generator.text.PowerShellText.expression

/**
 * The PowerShell script that registers a gateway cluster in its region: run on the host of the first member, safe to
 * run twice. Cmdlets and parameters: the help of module DataGateway, 3000.270.3.
 */
class RegistrationScript {

    def String print(GatewaySettings settings, Header header) '''
        «header.comment("#")»

        #Requires -Version 7.0

        # Registers this computer as the first member of the gateway cluster.
        # Needs the module DataGateway, the installed gateway (3000.37.35 of April 2020 or later), and a
        # sign-in with Connect-DataGatewayServiceAccount.

        [CmdletBinding()]
        param(
            # Decrypts the credentials stored in the cluster. Keep it in a vault: Microsoft cannot recover it.
            [Parameter(Mandatory = $true)]
            [SecureString] $RecoveryKey
        )

        $ErrorActionPreference = 'Stop'
        Set-StrictMode -Version 3.0

        $gatewayName = «expression(settings.name)»
        $regionKey = «expression(settings.regionKey)»
        «IF !settings.members.empty»
            $firstMember = «expression(settings.members.head)»
        «ENDIF»

        Import-Module DataGateway
        «IF !settings.members.empty»

            if ([System.Net.Dns]::GetHostName().Split('.')[0] -ne $firstMember.Split('.')[0]) {
                throw "Run this script on the first member, $firstMember."
            }
        «ENDIF»

        $knownRegions = Get-DataGatewayRegion | Out-String -Width 4096
        if ($knownRegions -notmatch "(?<![A-Za-z0-9])$([regex]::Escape($regionKey))(?![A-Za-z0-9])") {
            throw "The tenant offers no region $regionKey; Get-DataGatewayRegion lists those it offers."
        }

        if (Get-DataGatewayCluster | Where-Object { $_.Name -eq $gatewayName }) {
            Write-Output "The gateway $gatewayName exists; nothing was changed."
            return
        }

        Add-DataGatewayCluster -RecoveryKey $RecoveryKey -GatewayName $gatewayName -RegionKey $regionKey
        «IF settings.members.size > 1»

            Write-Output 'Now install the gateway on each other member and add it to this cluster, with the same recovery key.'
            «FOR member : settings.members.drop(1)»
                Write-Output «expression(member)»
            «ENDFOR»
        «ENDIF»
    '''
}
