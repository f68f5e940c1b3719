namespace FloraGen.Analyzers.Rules;

/// <summary>One thing that code can do wrong with a status.</summary>
internal interface IUsageRule
{
    void Check(RuleContext context);
}
