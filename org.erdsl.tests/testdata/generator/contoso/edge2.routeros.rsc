# Written by a test.
#
/routing/bgp/connection/remove [find name="ERDSL-amsterdamCircuit-secondary-v4"]
/routing/bgp/connection/remove [find name="ERDSL-amsterdamCircuit-secondary-v6"]
/routing/bgp/instance/remove [find name="ERDSL-65001"]
/routing/bfd/configuration/remove [find comment="ERDSL-amsterdamCircuit-secondary-v4"]
/routing/bfd/configuration/remove [find comment="ERDSL-amsterdamCircuit-secondary-v6"]
/routing/filter/rule/remove [find chain="ERDSL-amsterdamCircuit-secondary-in-v4"]
/routing/filter/rule/remove [find chain="ERDSL-amsterdamCircuit-secondary-out-v4"]
/routing/filter/rule/remove [find chain="ERDSL-amsterdamCircuit-secondary-in-v6"]
/routing/filter/rule/remove [find chain="ERDSL-amsterdamCircuit-secondary-out-v6"]
/routing/filter/rule/remove [find chain="ERDSL-default-v4"]
/routing/filter/rule/remove [find chain="ERDSL-special-v4"]
/routing/filter/rule/remove [find chain="ERDSL-own-v4"]
/routing/filter/rule/remove [find chain="ERDSL-lengths-v4"]
/routing/filter/rule/remove [find chain="ERDSL-excluded"]
/routing/filter/rule/remove [find chain="ERDSL-default-v6"]
/routing/filter/rule/remove [find chain="ERDSL-special-v6"]
/routing/filter/rule/remove [find chain="ERDSL-own-v6"]
/routing/filter/rule/remove [find chain="ERDSL-lengths-v6"]
/ip/firewall/address-list/remove [find list="ERDSL-amsterdamCircuit-secondary-out-v4_networks"]
/ipv6/firewall/address-list/remove [find list="ERDSL-amsterdamCircuit-secondary-out-v6_networks"]
/ip/route/remove [find comment="ERDSL-blackhole"]
/ipv6/route/remove [find comment="ERDSL-blackhole"]
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
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 192.0.2.0/30) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 192.0.2.4/30) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="if (dst in 198.51.100.0/28) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v4 rule="return"
#
/routing/filter/rule/add chain=ERDSL-lengths-v4 rule="if (dst in 0.0.0.0/0 && dst-len in 0-7) { reject }"
/routing/filter/rule/add chain=ERDSL-lengths-v4 rule="return"
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
/routing/filter/rule/add chain=ERDSL-own-v6 rule="if (dst in 2001:db8:e::/126) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v6 rule="if (dst in 2001:db8:e::4/126) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v6 rule="if (dst in 2001:db8:f00::/48) { reject }"
/routing/filter/rule/add chain=ERDSL-own-v6 rule="return"
#
/routing/filter/rule/add chain=ERDSL-lengths-v6 rule="if (dst in ::/0 && dst-len in 0-11) { reject }"
/routing/filter/rule/add chain=ERDSL-lengths-v6 rule="return"
#
/routing/bgp/instance/add name=ERDSL-65001 as=65001
#
# MD5 keys are not in this file: put each in place of its <secret NAME> and make the line a command
#
/ip/firewall/address-list/add list=ERDSL-amsterdamCircuit-secondary-out-v4_networks address=198.51.100.0/28
#
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v4 comment="reject a path that does not begin with 12076" rule="if (not bgp-as-path ^12076) { reject }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v4 comment="10 default-route: reject the default route (circuit amsterdamCircuit, ExpressRoute routing requirements: private peering only)" rule="jump ERDSL-default-v4"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v4 comment="20 special-purpose: reject private and special-purpose address space (circuit amsterdamCircuit, RFC 6890)" rule="jump ERDSL-special-v4"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v4 comment="30 own-prefixes: reject own prefixes and anything inside them (circuit amsterdamCircuit, what the circuits advertise)" rule="jump ERDSL-own-v4"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v4 comment="40 prefix-lengths: reject lengths outside 8 to 32 (circuit amsterdamCircuit, no larger block was ever assigned)" rule="jump ERDSL-lengths-v4"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v4 comment="50 excluded-services: except exchangeOnline 12076:5010, sharepointOnline 12076:5020 (circuit amsterdamCircuit, ExpressRoute routing requirements)" rule="jump ERDSL-excluded"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v4 comment="60 graceful-shutdown: prefer any other way to what Microsoft is about to withdraw (circuit amsterdamCircuit, RFC 8326)" rule="if (bgp-communities includes graceful-shutdown && bgp-communities includes 12076:51002) { set bgp-local-pref 0; accept }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v4 comment="60 graceful-shutdown: prefer any other way to what Microsoft is about to withdraw (circuit amsterdamCircuit, RFC 8326)" rule="if (bgp-communities includes graceful-shutdown && bgp-communities includes 12076:51003) { set bgp-local-pref 0; accept }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v4 comment="10020 community-12076-51002: accept 12076:51002 (circuit amsterdamCircuit, the value stands in the model)" rule="if (bgp-communities includes 12076:51002) { set bgp-local-pref 200; accept }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v4 comment="10030 community-12076-51003: accept 12076:51003 (circuit amsterdamCircuit, the value stands in the model)" rule="if (bgp-communities includes 12076:51003) { set bgp-local-pref 200; accept }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v4 comment="65000 rest: reject everything else (circuit amsterdamCircuit, what is not asked for stays out)" rule="reject"
#
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-out-v4 comment="10 advertised: exactly the advertised prefixes, originated here (circuit amsterdamCircuit, rule peering-advertises-something)" rule="if (dst == 198.51.100.0/28 && bgp-path-len == 0) { accept }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-out-v4 comment="65000 rest: reject everything else (circuit amsterdamCircuit, what is not asked for stays out)" rule="reject"
#
# networks are advertised while the routing table holds exactly them
/routing/bgp/connection/add name=ERDSL-amsterdamCircuit-secondary-v4 instance=ERDSL-65001 comment="amsterdamCircuit secondary IPv4" afi=ip local.role=ebgp local.address=192.0.2.5 remote.address=192.0.2.6 remote.as=12076 input.filter=ERDSL-amsterdamCircuit-secondary-in-v4 output.filter-chain=ERDSL-amsterdamCircuit-secondary-out-v4 output.network=ERDSL-amsterdamCircuit-secondary-out-v4_networks
# /routing/bgp/connection/set [find name="ERDSL-amsterdamCircuit-secondary-v4"] tcp-md5-key=<secret ER_AMS_KEY>
#
/ipv6/firewall/address-list/add list=ERDSL-amsterdamCircuit-secondary-out-v6_networks address=2001:db8:f00::/48
#
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v6 comment="reject a path that does not begin with 12076" rule="if (not bgp-as-path ^12076) { reject }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v6 comment="10 default-route: reject the default route (circuit amsterdamCircuit, ExpressRoute routing requirements: private peering only)" rule="jump ERDSL-default-v6"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v6 comment="20 special-purpose: reject private and special-purpose address space (circuit amsterdamCircuit, RFC 6890)" rule="jump ERDSL-special-v6"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v6 comment="30 own-prefixes: reject own prefixes and anything inside them (circuit amsterdamCircuit, what the circuits advertise)" rule="jump ERDSL-own-v6"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v6 comment="40 prefix-lengths: reject lengths outside 12 to 128 (circuit amsterdamCircuit, no larger block was ever assigned)" rule="jump ERDSL-lengths-v6"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v6 comment="50 excluded-services: except exchangeOnline 12076:5010, sharepointOnline 12076:5020 (circuit amsterdamCircuit, ExpressRoute routing requirements)" rule="jump ERDSL-excluded"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v6 comment="60 graceful-shutdown: prefer any other way to what Microsoft is about to withdraw (circuit amsterdamCircuit, RFC 8326)" rule="if (bgp-communities includes graceful-shutdown && bgp-communities includes 12076:51002) { set bgp-local-pref 0; accept }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v6 comment="60 graceful-shutdown: prefer any other way to what Microsoft is about to withdraw (circuit amsterdamCircuit, RFC 8326)" rule="if (bgp-communities includes graceful-shutdown && bgp-communities includes 12076:51003) { set bgp-local-pref 0; accept }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v6 comment="10020 community-12076-51002: accept 12076:51002 (circuit amsterdamCircuit, the value stands in the model)" rule="if (bgp-communities includes 12076:51002) { set bgp-local-pref 200; accept }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v6 comment="10030 community-12076-51003: accept 12076:51003 (circuit amsterdamCircuit, the value stands in the model)" rule="if (bgp-communities includes 12076:51003) { set bgp-local-pref 200; accept }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-in-v6 comment="65000 rest: reject everything else (circuit amsterdamCircuit, what is not asked for stays out)" rule="reject"
#
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-out-v6 comment="10 advertised: exactly the advertised prefixes, originated here (circuit amsterdamCircuit, rule peering-advertises-something)" rule="if (dst == 2001:db8:f00::/48 && bgp-path-len == 0) { accept }"
/routing/filter/rule/add chain=ERDSL-amsterdamCircuit-secondary-out-v6 comment="65000 rest: reject everything else (circuit amsterdamCircuit, what is not asked for stays out)" rule="reject"
#
# networks are advertised while the routing table holds exactly them
/routing/bgp/connection/add name=ERDSL-amsterdamCircuit-secondary-v6 instance=ERDSL-65001 comment="amsterdamCircuit secondary IPv6" afi=ipv6 local.role=ebgp local.address=2001:db8:e::5 remote.address=2001:db8:e::6 remote.as=12076 input.filter=ERDSL-amsterdamCircuit-secondary-in-v6 output.filter-chain=ERDSL-amsterdamCircuit-secondary-out-v6 output.network=ERDSL-amsterdamCircuit-secondary-out-v6_networks
# /routing/bgp/connection/set [find name="ERDSL-amsterdamCircuit-secondary-v6"] tcp-md5-key=<secret ER_AMS_KEY>
#
