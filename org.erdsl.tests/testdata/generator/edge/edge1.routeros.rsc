# Written by a test.
#
/routing/bgp/connection/remove [find name="ERDSL-ams1-primary-v4"]
/routing/bgp/connection/remove [find name="ERDSL-ams1-primary-v6"]
/routing/bgp/connection/remove [find name="ERDSL-ams2-primary-v4"]
/routing/bgp/connection/remove [find name="ERDSL-ibgp-edge2-v4"]
/routing/bgp/connection/remove [find name="ERDSL-ibgp-edge2-v6"]
/routing/bgp/connection/remove [find name="ERDSL-ibgp-193-0-7-9-v4"]
/routing/bgp/instance/remove [find name="ERDSL-3333-MSFT"]
/routing/bgp/instance/remove [find name="ERDSL-3333-MSFT2"]
/routing/bfd/configuration/remove [find comment="ERDSL-ams1-primary-v4"]
/routing/bfd/configuration/remove [find comment="ERDSL-ams1-primary-v6"]
/routing/bfd/configuration/remove [find comment="ERDSL-ams2-primary-v4"]
/routing/filter/rule/remove [find chain="ERDSL-ams1-primary-in-v4"]
/routing/filter/rule/remove [find chain="ERDSL-ams1-primary-out-v4"]
/routing/filter/rule/remove [find chain="ERDSL-ams1-primary-in-v6"]
/routing/filter/rule/remove [find chain="ERDSL-ams1-primary-out-v6"]
/routing/filter/rule/remove [find chain="ERDSL-ams2-primary-in-v4"]
/routing/filter/rule/remove [find chain="ERDSL-ams2-primary-out-v4"]
/routing/filter/rule/remove [find chain="ERDSL-ibgp-edge2-in-v4"]
/routing/filter/rule/remove [find chain="ERDSL-ibgp-edge2-out-v4"]
/routing/filter/rule/remove [find chain="ERDSL-ibgp-edge2-in-v6"]
/routing/filter/rule/remove [find chain="ERDSL-ibgp-edge2-out-v6"]
/routing/filter/rule/remove [find chain="ERDSL-ibgp-193-0-7-9-in-v4"]
/routing/filter/rule/remove [find chain="ERDSL-ibgp-193-0-7-9-out-v4"]
/routing/filter/rule/remove [find chain="ERDSL-default-v4"]
/routing/filter/rule/remove [find chain="ERDSL-special-v4"]
/routing/filter/rule/remove [find chain="ERDSL-own-v4"]
/routing/filter/rule/remove [find chain="ERDSL-ams1-primary-in-v4_lengths"]
/routing/filter/rule/remove [find chain="ERDSL-excluded"]
/routing/filter/rule/remove [find chain="ERDSL-default-v6"]
/routing/filter/rule/remove [find chain="ERDSL-special-v6"]
/routing/filter/rule/remove [find chain="ERDSL-own-v6"]
/routing/filter/rule/remove [find chain="ERDSL-lengths-v6"]
/routing/filter/rule/remove [find chain="ERDSL-ams2-primary-in-v4_lengths"]
/ip/firewall/address-list/remove [find list="ERDSL-ams1-primary-out-v4_networks"]
/ipv6/firewall/address-list/remove [find list="ERDSL-ams1-primary-out-v6_networks"]
/ip/firewall/address-list/remove [find list="ERDSL-ams2-primary-out-v4_networks"]
/ip/firewall/address-list/remove [find list="ERDSL-ibgp-edge2-out-v4_networks"]
/ipv6/firewall/address-list/remove [find list="ERDSL-ibgp-edge2-out-v6_networks"]
/ip/firewall/address-list/remove [find list="ERDSL-ibgp-193-0-7-9-out-v4_networks"]
/ip/route/remove [find comment="ERDSL-blackhole-MSFT"]
/ipv6/route/remove [find comment="ERDSL-blackhole-MSFT"]
/ip/route/remove [find comment="ERDSL-blackhole-MSFT2"]
/ip/address/remove [find interface="eth1.310"]
/ipv6/address/remove [find interface="eth1.310" dynamic=no]
/ip/address/remove [find interface="eth3.400"]
/ipv6/address/remove [find interface="eth3.400" dynamic=no]
#
:if ([:len [/interface/vlan/find name="eth1.310"]] = 0) do={ /interface/vlan/add name=eth1.310 interface=eth1 vlan-id=310 }
/interface/vlan/set [find name="eth1.310"] interface=eth1 vlan-id=310
/interface/vlan/set [find name="eth1.310"] comment="ams1 primary" mtu=1500
:if ([:typeof [:find [/ip/vrf/get [find name="MSFT"] interfaces] "eth1.310"]] = "nil") do={ /ip/vrf/set [find name="MSFT"] interfaces=([/ip/vrf/get [find name="MSFT"] interfaces],"eth1.310") }
/ip/address/add address=193.0.0.1/30 interface=eth1.310
/ipv6/address/add address=2001:67c:2e8::1/126 interface=eth1.310 advertise=no
#
:if ([:len [/interface/vlan/find name="eth3.400"]] = 0) do={ /interface/vlan/add name=eth3.400 interface=eth3 vlan-id=400 }
/interface/vlan/set [find name="eth3.400"] interface=eth3 vlan-id=400
/interface/vlan/set [find name="eth3.400"] comment="ams2 primary"
:if ([:typeof [:find [/ip/vrf/get [find name="MSFT2"] interfaces] "eth3.400"]] = "nil") do={ /ip/vrf/set [find name="MSFT2"] interfaces=([/ip/vrf/get [find name="MSFT2"] interfaces],"eth3.400") }
/ip/address/add address=193.0.0.9/30 interface=eth3.400
#
/ip/route/add dst-address=193.0.2.0/24 blackhole distance=250 routing-table=MSFT comment=ERDSL-blackhole-MSFT
#
/routing/filter/rule/add chain=ERDSL-default-v4 rule="if (dst == 0.0.0.0/0) { reject }"
/routing/filter/rule/add chain=ERDSL-default-v4 rule="return"
#
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 0.0.0.0/8) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 10.0.0.0/8) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 100.64.0.0/10) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 127.0.0.0/8) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 169.254.0.0/16) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 172.16.0.0/12) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 192.0.0.0/24) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 192.0.2.0/24) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 192.88.99.0/24) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 192.168.0.0/16) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 198.18.0.0/15) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 198.51.100.0/24) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 203.0.113.0/24) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 224.0.0.0/4) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="if (dst in 240.0.0.0/4) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v4 rule="return"
#
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 193.0.0.0/30) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 193.0.0.4/30) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 193.0.0.8/30) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 193.0.0.12/30) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 193.0.1.0/24) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 193.0.2.0/24) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 193.0.3.0/24) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 193.0.4.0/24) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 193.0.5.0/24) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 193.0.6.0/24) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="return"
#
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4_lengths rule="if (dst in 0.0.0.0/0 && dst-len in 0-7) { reject }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4_lengths rule="if (dst in 0.0.0.0/0 && dst-len in 25-32) { reject }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4_lengths rule="return"
#
/routing/filter/rule/add chain=ERDSL-excluded rule="if (bgp-communities includes 12076:5010) { reject }"
/routing/filter/rule/add chain=ERDSL-excluded rule="if (bgp-communities includes 12076:5020) { reject }"
/routing/filter/rule/add chain=ERDSL-excluded rule="return"
#
/routing/filter/rule/add chain=ERDSL-default-v6 rule="if (dst == ::/0) { reject }"
/routing/filter/rule/add chain=ERDSL-default-v6 rule="return"
#
/routing/filter/rule/add chain=ERDSL-special-v6 rule="if (dst in ::/3) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v6 rule="if (dst in 2001::/23) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v6 rule="if (dst in 2001:db8::/32) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v6 rule="if (dst in 2002::/16) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v6 rule="if (dst in 3ffe::/16) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v6 rule="if (dst in 3fff::/20) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v6 rule="if (dst in 4000::/2) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v6 rule="if (dst in 8000::/1) { reject }"
/routing/filter/rule/add chain=ERDSL-special-v6 rule="return"
#
/routing/filter/rule/add chain=ERDSL-own-v6 rule="if (dst in 2001:67c:2e8::/126) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v6 rule="if (dst in 2001:67c:2e8::4/126) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v6 rule="if (dst in 2001:67c:2e8:1::/64) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v6 rule="if (dst in 2001:67c:2e8:3::/64) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v6 rule="return"
#
/routing/filter/rule/add chain=ERDSL-lengths-v6 rule="if (dst in ::/0 && dst-len in 0-15) { reject }"
/routing/filter/rule/add chain=ERDSL-lengths-v6 rule="if (dst in ::/0 && dst-len in 49-128) { reject }"
/routing/filter/rule/add chain=ERDSL-lengths-v6 rule="return"
#
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4_lengths rule="if (dst in 0.0.0.0/0 && dst-len in 0-7) { reject }"
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4_lengths rule="return"
#
/routing/bgp/instance/add name=ERDSL-3333-MSFT as=3333 vrf=MSFT routing-table=MSFT
/routing/bgp/instance/add name=ERDSL-3333-MSFT2 as=3333 vrf=MSFT2 routing-table=MSFT2
#
# MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
#
/ip/firewall/address-list/add list=ERDSL-ams1-primary-out-v4_networks address=193.0.1.0/24
/ip/firewall/address-list/add list=ERDSL-ams1-primary-out-v4_networks address=193.0.2.0/24
# 193.0.5.0/24 has to come from ospf 1
/ip/firewall/address-list/add list=ERDSL-ams1-primary-out-v4_networks address=193.0.5.0/24
#
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4 comment="reject a path that does not begin with 12076" rule="if (not bgp-as-path ^12076) { reject }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4 comment="10 default-route: reject the default route (circuit ams1, ExpressRoute routing requirements: private peering only)" rule="jump ERDSL-default-v4"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4 comment="20 special-purpose: reject private and special-purpose address space (circuit ams1, RFC 6890)" rule="jump ERDSL-special-v4"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4 comment="30 own-prefixes: reject own prefixes and anything inside them (circuit ams1, what the circuits advertise)" rule="jump ERDSL-own-v4"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4 comment="40 prefix-lengths: reject lengths outside 8 to 24 (circuit ams1, the bounds stand in the model)" rule="jump ERDSL-ams1-primary-in-v4_lengths"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4 comment="50 excluded-services: except exchangeOnline 12076:5010, sharepointOnline 12076:5020 (circuit ams1, ExpressRoute routing requirements)" rule="jump ERDSL-excluded"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4 comment="60 graceful-shutdown: prefer any other way to what Microsoft is about to withdraw (circuit ams1, RFC 8326)" rule="if (bgp-communities includes graceful-shutdown && bgp-communities includes 12076:51002) { set bgp-local-pref 0; accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4 comment="60 graceful-shutdown: prefer any other way to what Microsoft is about to withdraw (circuit ams1, RFC 8326)" rule="if (bgp-communities includes graceful-shutdown && bgp-communities includes 12076:51003) { set bgp-local-pref 0; accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4 comment="30020 region-europe: accept region europe: westeurope 12076:51002, northeurope 12076:51003 (circuit ams1, rule region-needs-both-communities)" rule="if (bgp-communities includes 12076:51002) { set bgp-local-pref 200; accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4 comment="30020 region-europe: accept region europe: westeurope 12076:51002, northeurope 12076:51003 (circuit ams1, rule region-needs-both-communities)" rule="if (bgp-communities includes 12076:51003) { set bgp-local-pref 200; accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v4 comment="65000 rest: reject everything else (circuit ams1, what is not asked for stays out)" rule="reject"
#
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v4 comment="10 advertised: exactly the advertised prefixes, originated here (circuit ams1, rule peering-advertises-something)" rule="if (dst == 193.0.1.0/24 && bgp-path-len == 0) { accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v4 comment="10 advertised: exactly the advertised prefixes, originated here (circuit ams1, rule peering-advertises-something)" rule="if (dst == 193.0.2.0/24 && bgp-path-len == 0) { accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v4 comment="10 advertised: exactly the advertised prefixes, originated here (circuit ams1, rule peering-advertises-something)" rule="if (dst == 193.0.5.0/24 && bgp-path-len == 0) { accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v4 comment="51100 advertised-from-65010: exactly the prefixes that AS 65010 announces to the edge (circuit ams1, rule peering-advertises-something)" rule="if (dst == 193.0.3.0/24 && bgp-path-len == 0) { accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v4 comment="51100 advertised-from-65010: exactly the prefixes that AS 65010 announces to the edge (circuit ams1, rule peering-advertises-something)" rule="if (dst == 193.0.3.0/24 && bgp-as-path ^65010+\$) { accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v4 comment="51100 advertised-from-65010: exactly the prefixes that AS 65010 announces to the edge (circuit ams1, rule peering-advertises-something)" rule="if (dst == 193.0.4.0/24 && bgp-path-len == 0) { accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v4 comment="51100 advertised-from-65010: exactly the prefixes that AS 65010 announces to the edge (circuit ams1, rule peering-advertises-something)" rule="if (dst == 193.0.4.0/24 && bgp-as-path ^65010+\$) { accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v4 comment="65000 rest: reject everything else (circuit ams1, what is not asked for stays out)" rule="reject"
#
/routing/bfd/configuration/add comment=ERDSL-ams1-primary-v4 vrf=MSFT addresses=193.0.0.2 min-rx=300ms min-tx=300ms multiplier=3
#
# networks are advertised while the routing table holds exactly them
/routing/bgp/connection/add name=ERDSL-ams1-primary-v4 instance=ERDSL-3333-MSFT comment="Carrier line 4711/2" afi=ip local.role=ebgp local.address=193.0.0.1 remote.address=193.0.0.2 remote.as=12076 input.filter=ERDSL-ams1-primary-in-v4 output.filter-chain=ERDSL-ams1-primary-out-v4 output.network=ERDSL-ams1-primary-out-v4_networks output.remove-private-as=yes hold-time=30s keepalive-time=10s use-bfd=yes
# /routing/bgp/connection/set [find name="ERDSL-ams1-primary-v4"] tcp-md5-key=<secret ER_AMS1>
#
/ip/firewall/address-list/add list=ERDSL-ibgp-edge2-out-v4_networks address=193.0.1.0/24
/ip/firewall/address-list/add list=ERDSL-ibgp-edge2-out-v4_networks address=193.0.2.0/24
# 193.0.5.0/24 has to come from ospf 1
/ip/firewall/address-list/add list=ERDSL-ibgp-edge2-out-v4_networks address=193.0.5.0/24
#
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.1.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.2.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.3.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.4.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.5.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.6.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v4 comment="20 from-microsoft: what Microsoft announced to an edge (router edge1, iBGP with edge2)" rule="if (bgp-as-path ^12076) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v4 comment="65000 rest: reject everything else (router edge1, what is not asked for stays out)" rule="reject"
#
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.1.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.2.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.3.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.4.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.5.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 193.0.6.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v4 comment="20 from-microsoft: what Microsoft announced to an edge (router edge1, iBGP with edge2)" rule="if (bgp-as-path ^12076) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v4 comment="65000 rest: reject everything else (router edge1, what is not asked for stays out)" rule="reject"
#
/routing/bgp/connection/add name=ERDSL-ibgp-edge2-v4 instance=ERDSL-3333-MSFT comment="the second edge" afi=ip local.role=ibgp local.address=193.0.7.1 remote.address=193.0.7.2 remote.as=3333 nexthop-choice=force-self input.filter=ERDSL-ibgp-edge2-in-v4 output.filter-chain=ERDSL-ibgp-edge2-out-v4 output.network=ERDSL-ibgp-edge2-out-v4_networks
#
/ip/firewall/address-list/add list=ERDSL-ibgp-193-0-7-9-out-v4_networks address=193.0.1.0/24
/ip/firewall/address-list/add list=ERDSL-ibgp-193-0-7-9-out-v4_networks address=193.0.2.0/24
# 193.0.5.0/24 has to come from ospf 1
/ip/firewall/address-list/add list=ERDSL-ibgp-193-0-7-9-out-v4_networks address=193.0.5.0/24
#
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.1.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.2.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.3.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.4.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.5.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-in-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.6.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-in-v4 comment="65000 rest: reject everything else (router edge1, what is not asked for stays out)" rule="reject"
#
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.1.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.2.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.3.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.4.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.5.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-out-v4 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with 193-0-7-9)" rule="if (dst == 193.0.6.0/24) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-out-v4 comment="20 from-microsoft: what Microsoft announced to an edge (router edge1, iBGP with 193-0-7-9)" rule="if (bgp-as-path ^12076) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-193-0-7-9-out-v4 comment="65000 rest: reject everything else (router edge1, what is not asked for stays out)" rule="reject"
#
/routing/bgp/connection/add name=ERDSL-ibgp-193-0-7-9-v4 instance=ERDSL-3333-MSFT comment="core A" afi=ip local.role=ibgp local.address=193.0.7.1 remote.address=193.0.7.9 remote.as=3333 nexthop-choice=force-self input.filter=ERDSL-ibgp-193-0-7-9-in-v4 output.filter-chain=ERDSL-ibgp-193-0-7-9-out-v4 output.network=ERDSL-ibgp-193-0-7-9-out-v4_networks
#
/ipv6/firewall/address-list/add list=ERDSL-ams1-primary-out-v6_networks address=2001:67c:2e8:1::/64
#
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v6 comment="reject a path that does not begin with 12076" rule="if (not bgp-as-path ^12076) { reject }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v6 comment="10 default-route: reject the default route (circuit ams1, ExpressRoute routing requirements: private peering only)" rule="jump ERDSL-default-v6"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v6 comment="20 special-purpose: reject private and special-purpose address space (circuit ams1, RFC 6890)" rule="jump ERDSL-special-v6"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v6 comment="30 own-prefixes: reject own prefixes and anything inside them (circuit ams1, what the circuits advertise)" rule="jump ERDSL-own-v6"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v6 comment="40 prefix-lengths: reject lengths outside 16 to 48 (circuit ams1, the bounds stand in the model)" rule="jump ERDSL-lengths-v6"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v6 comment="50 excluded-services: except exchangeOnline 12076:5010, sharepointOnline 12076:5020 (circuit ams1, ExpressRoute routing requirements)" rule="jump ERDSL-excluded"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v6 comment="60 graceful-shutdown: prefer any other way to what Microsoft is about to withdraw (circuit ams1, RFC 8326)" rule="if (bgp-communities includes graceful-shutdown && bgp-communities includes 12076:51002) { set bgp-local-pref 0; accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v6 comment="60 graceful-shutdown: prefer any other way to what Microsoft is about to withdraw (circuit ams1, RFC 8326)" rule="if (bgp-communities includes graceful-shutdown && bgp-communities includes 12076:51003) { set bgp-local-pref 0; accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v6 comment="30020 region-europe: accept region europe: westeurope 12076:51002, northeurope 12076:51003 (circuit ams1, rule region-needs-both-communities)" rule="if (bgp-communities includes 12076:51002) { set bgp-local-pref 200; accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v6 comment="30020 region-europe: accept region europe: westeurope 12076:51002, northeurope 12076:51003 (circuit ams1, rule region-needs-both-communities)" rule="if (bgp-communities includes 12076:51003) { set bgp-local-pref 200; accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-in-v6 comment="65000 rest: reject everything else (circuit ams1, what is not asked for stays out)" rule="reject"
#
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v6 comment="10 advertised: exactly the advertised prefixes, originated here (circuit ams1, rule peering-advertises-something)" rule="if (dst == 2001:67c:2e8:1::/64 && bgp-path-len == 0) { accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v6 comment="51100 advertised-from-65010: exactly the prefixes that AS 65010 announces to the edge (circuit ams1, rule peering-advertises-something)" rule="if (dst == 2001:67c:2e8:3::/64 && bgp-path-len == 0) { accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v6 comment="51100 advertised-from-65010: exactly the prefixes that AS 65010 announces to the edge (circuit ams1, rule peering-advertises-something)" rule="if (dst == 2001:67c:2e8:3::/64 && bgp-as-path ^65010+\$) { accept }"
/routing/filter/rule/add chain=ERDSL-ams1-primary-out-v6 comment="65000 rest: reject everything else (circuit ams1, what is not asked for stays out)" rule="reject"
#
/routing/bfd/configuration/add comment=ERDSL-ams1-primary-v6 vrf=MSFT addresses=2001:67c:2e8::2 min-rx=300ms min-tx=300ms multiplier=3
#
# networks are advertised while the routing table holds exactly them
/routing/bgp/connection/add name=ERDSL-ams1-primary-v6 instance=ERDSL-3333-MSFT comment="Carrier line 4711/2" afi=ipv6 local.role=ebgp local.address=2001:67c:2e8::1 remote.address=2001:67c:2e8::2 remote.as=12076 input.filter=ERDSL-ams1-primary-in-v6 output.filter-chain=ERDSL-ams1-primary-out-v6 output.network=ERDSL-ams1-primary-out-v6_networks output.remove-private-as=yes hold-time=30s keepalive-time=10s use-bfd=yes
# /routing/bgp/connection/set [find name="ERDSL-ams1-primary-v6"] tcp-md5-key=<secret ER_AMS1>
#
/ipv6/firewall/address-list/add list=ERDSL-ibgp-edge2-out-v6_networks address=2001:67c:2e8:1::/64
#
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v6 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 2001:67c:2e8:1::/64) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v6 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 2001:67c:2e8:3::/64) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v6 comment="20 from-microsoft: what Microsoft announced to an edge (router edge1, iBGP with edge2)" rule="if (bgp-as-path ^12076) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-in-v6 comment="65000 rest: reject everything else (router edge1, what is not asked for stays out)" rule="reject"
#
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v6 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 2001:67c:2e8:1::/64) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v6 comment="10 advertised: the prefixes that Microsoft is told of (router edge1, iBGP with edge2)" rule="if (dst == 2001:67c:2e8:3::/64) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v6 comment="20 from-microsoft: what Microsoft announced to an edge (router edge1, iBGP with edge2)" rule="if (bgp-as-path ^12076) { accept }"
/routing/filter/rule/add chain=ERDSL-ibgp-edge2-out-v6 comment="65000 rest: reject everything else (router edge1, what is not asked for stays out)" rule="reject"
#
/routing/bgp/connection/add name=ERDSL-ibgp-edge2-v6 instance=ERDSL-3333-MSFT comment="the second edge" afi=ipv6 local.role=ibgp local.address=2001:67c:2e8:7::1 remote.address=2001:67c:2e8:7::2 remote.as=3333 nexthop-choice=force-self input.filter=ERDSL-ibgp-edge2-in-v6 output.filter-chain=ERDSL-ibgp-edge2-out-v6 output.network=ERDSL-ibgp-edge2-out-v6_networks
#
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4 comment="reject a path that does not begin with 12076" rule="if (not bgp-as-path ^12076) { reject }"
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4 comment="10 default-route: reject the default route (circuit ams2, ExpressRoute routing requirements: private peering only)" rule="jump ERDSL-default-v4"
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4 comment="20 special-purpose: reject private and special-purpose address space (circuit ams2, RFC 6890)" rule="jump ERDSL-special-v4"
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4 comment="30 own-prefixes: reject own prefixes and anything inside them (circuit ams2, what the circuits advertise)" rule="jump ERDSL-own-v4"
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4 comment="40 prefix-lengths: reject lengths outside 8 to 32 (circuit ams2, no larger block was ever assigned)" rule="jump ERDSL-ams2-primary-in-v4_lengths"
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4 comment="60 graceful-shutdown: prefer any other way to what Microsoft is about to withdraw (circuit ams2, RFC 8326)" rule="if (bgp-communities includes graceful-shutdown && bgp-communities includes 12076:51002) { set bgp-local-pref 0; accept }"
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4 comment="60 graceful-shutdown: prefer any other way to what Microsoft is about to withdraw (circuit ams2, RFC 8326)" rule="if (bgp-communities includes graceful-shutdown && bgp-communities includes 12076:51003) { set bgp-local-pref 0; accept }"
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4 comment="30020 region-europe: accept region europe: westeurope 12076:51002, northeurope 12076:51003 (circuit ams2, rule region-needs-both-communities)" rule="if (bgp-communities includes 12076:51002) { set bgp-local-pref 150; accept }"
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4 comment="30020 region-europe: accept region europe: westeurope 12076:51002, northeurope 12076:51003 (circuit ams2, rule region-needs-both-communities)" rule="if (bgp-communities includes 12076:51003) { set bgp-local-pref 150; accept }"
/routing/filter/rule/add chain=ERDSL-ams2-primary-in-v4 comment="65000 rest: reject everything else (circuit ams2, what is not asked for stays out)" rule="reject"
#
/routing/filter/rule/add chain=ERDSL-ams2-primary-out-v4 comment="34340 advertised-from-3334: exactly the prefixes that AS 3334 announces to the edge (circuit ams2, rule peering-advertises-something)" rule="if (dst == 193.0.6.0/24 && bgp-as-path ^3334+\$) { accept }"
/routing/filter/rule/add chain=ERDSL-ams2-primary-out-v4 comment="65000 rest: reject everything else (circuit ams2, what is not asked for stays out)" rule="reject"
#
/routing/bgp/connection/add name=ERDSL-ams2-primary-v4 instance=ERDSL-3333-MSFT2 templates=MICROSOFT output.redistribute="" output.default-originate=never comment="ams2 primary IPv4" afi=ip local.role=ebgp local.address=193.0.0.9 remote.address=193.0.0.10 remote.as=12076 input.filter=ERDSL-ams2-primary-in-v4 output.filter-chain=ERDSL-ams2-primary-out-v4 output.network=""
#
