using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>How a scaling condition compares.</summary>
[WireEnum("com.cloud.network.as.Condition$Operator")]
public enum AutoScaleOperator
{
    /// <summary>Equal.</summary>
    EQ,

    /// <summary>Greater.</summary>
    GT,

    /// <summary>Less.</summary>
    LT,

    /// <summary>Greater or equal.</summary>
    GE,

    /// <summary>Less or equal.</summary>
    LE,
}
