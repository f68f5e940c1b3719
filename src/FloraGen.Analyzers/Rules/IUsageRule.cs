namespace FloraGen.Analyzers.Rules;

/// <summary>One thing that code can do wrong with a status.</summary>
internal interface IUsageRule
{
    /// <summary>What a body must have, all of it, to hold anything for the rule. Most bodies have nothing for most rules.</summary>
    BodyTraits Needs { get; }

    void Check(RuleContext context);
}
