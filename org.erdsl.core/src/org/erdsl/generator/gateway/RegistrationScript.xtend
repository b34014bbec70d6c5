package org.erdsl.generator.gateway

import org.erdsl.gateway.GatewayPlan
import org.erdsl.generator.Header

import static org.erdsl.generator.text.PowerShellText.expression

/**
 * The PowerShell script that installs and registers a gateway cluster in its region, member by member: run on the host of
 * the first member, then on each other, safe to run twice.
 *
 * Cmdlets and parameters: the help of module DataGateway, 3000.270.3, and
 * https://learn.microsoft.com/powershell/module/datagateway/. Parameters of Add-DataGatewayClusterMember: Microsoft's
 * announcement of October 2023, https://powerbi.microsoft.com/blog/on-premises-data-gateway-october-2023-release/.
 */
class RegistrationScript {

    def CharSequence print(GatewayPlan plan, Header header) '''
        «header.comment("#")»

        #Requires -Version 7.0

        # Installs the gateway on this computer and registers it in the cluster of gateway «plan.gateway» of the model.
        «IF plan.members.size > 1»
            # Run it on the first member, «plan.members.head.host», and then on each other member.
        «ENDIF»
        «FOR reason : plan.why»
            # «comment(reason)»
        «ENDFOR»
        # Needs the module DataGateway, gateway 3000.37.35 of April 2020 or later, for further members 3000.162.9 of
        # February 2023 or later, and a sign-in as a person with Connect-DataGatewayServiceAccount.

        [CmdletBinding()]
        param(
            # Decrypts the credentials stored in the cluster, the same on every member«IF plan.recoveryKeySecret.present»: the value of secret «plan.recoveryKeySecret.get»«ENDIF».
            # Keep it in a vault: Microsoft cannot recover it.
            [Parameter(Mandatory = $true)]
            [SecureString] $RecoveryKey
        )

        $ErrorActionPreference = 'Stop'
        Set-StrictMode -Version 3.0

        $gatewayName = «expression(plan.name)»
        $regionKey = «expression(plan.region.key)»
        $self = [System.Net.Dns]::GetHostName().Split('.')[0]
        «IF !plan.members.empty»
            $members = @(
                «FOR member : plan.members SEPARATOR ","»
                    «expression(member.host.replaceFirst("\\..*", ""))»
                «ENDFOR»
            )

            if ($members -notcontains $self) {
                throw "$self is no member of the gateway; its members are $members."
            }
        «ENDIF»

        Import-Module DataGateway

        $knownRegions = Get-DataGatewayRegion | Out-String -Width 4096
        if ($knownRegions -notmatch "(?<![A-Za-z0-9])$([regex]::Escape($regionKey))(?![A-Za-z0-9])") {
            throw "The tenant offers no region $regionKey; Get-DataGatewayRegion lists those it offers."
        }

        if (-not (Get-Service -Name PBIEgwService -ErrorAction SilentlyContinue)) {
            Install-DataGateway -AcceptConditions
        }

        $cluster = Get-DataGatewayCluster -RegionKey $regionKey | Where-Object { $_.Name -eq $gatewayName }
        «IF plan.members.empty»
            if ($cluster) {
                Write-Output "The gateway $gatewayName exists; nothing was changed."
                return
            }

            Add-DataGatewayCluster -RecoveryKey $RecoveryKey -GatewayName $gatewayName -RegionKey $regionKey
        «ELSE»
            if ($self -eq $members[0]) {
                if ($cluster) {
                    Write-Output "The gateway $gatewayName exists; nothing was changed."
                    return
                }
                Add-DataGatewayCluster -RecoveryKey $RecoveryKey -GatewayName $gatewayName -RegionKey $regionKey
                return
            }

            if (-not $cluster) {
                throw "There is no gateway $gatewayName yet. Run this script on its first member, $($members[0]), before."
            }
            # Members are gateways too, and names of gateways are unique in a tenant.
            $memberName = "$gatewayName-$self"
            $knownMembers = $cluster.MemberGateways | Out-String -Width 4096
            if ($knownMembers -match "(?<![A-Za-z0-9-])$([regex]::Escape($memberName))(?![A-Za-z0-9-])") {
                Write-Output "$memberName is a member of the gateway; nothing was changed."
                return
            }
            Add-DataGatewayClusterMember -RecoveryKey $RecoveryKey -GatewayName $memberName -GatewayClusterId $cluster.Id
        «ENDIF»
    '''

    private def String comment(String reason) {
        reason.toFirstUpper.replaceAll("[^\\x20-\\x7E]", "?") + "."
    }
}
