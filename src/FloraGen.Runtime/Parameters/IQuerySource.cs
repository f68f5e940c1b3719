namespace FloraGen.Runtime.Internal;

/// <summary>Parameters that stand in a query.</summary>
internal interface IQuerySource
{
    ApiQuery ToQuery();
}
