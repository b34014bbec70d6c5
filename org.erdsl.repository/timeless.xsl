<?xml version="1.0" encoding="UTF-8"?>
<!--
  An index of the update site as every build writes it: without the time at which p2 made it, and with what has no order
  of its own, and so another one in every run of Java, sorted.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="UTF-8"/>

  <xsl:template match="node() | @*">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="property[@name = 'p2.timestamp']/@value">
    <xsl:attribute name="value">0</xsl:attribute>
  </xsl:template>

  <xsl:template match="properties | provides">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates select="*">
        <xsl:sort select="@namespace" lang="en"/>
        <xsl:sort select="@name" lang="en"/>
        <xsl:sort select="@version" lang="en"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
